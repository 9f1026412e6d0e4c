package uk.ourplan.web.ready;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class IndicativeWorkingSpec extends OnTheFakeCore {

    @Test
    @Tag("BUDGET-05")
    void the_working_stands_beside_the_plan_line_by_line_with_the_figure_that_was_entered_instead() {
        go("plans/" + FakeCore.PLAN);
        settle();
        find(Details.class).all().forEach(each -> each.setOpened(true));

        assertThat(screen())
                .contains(
                        "Indicative personal budget: how it was worked out",
                        "A guide to plan with, not agreed, and never a limit.")
                .contains("County costing tool, version 2026.1, in use since 6 Apr 2026.")
                .containsSubsequence("N1", "9 × hour", "£25.00", "£225.00")
                .contains("The need is met by a carer or otherwise.")
                .contains(
                        "Entered instead: £310.00 a week. Because: Two workers for every transfer Both figures are kept.");
    }
}
