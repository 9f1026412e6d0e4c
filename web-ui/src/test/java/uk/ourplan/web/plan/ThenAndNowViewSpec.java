package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import org.junit.jupiter.api.Test;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class ThenAndNowViewSpec extends OnTheFakeCore {

    private static final String ADDRESS = "plans/" + FakeCore.PLAN + "/then-and-now";

    @Test
    void what_was_determined_stands_beside_what_would_be_with_pack_and_policy_of_both() {
        go(ADDRESS);

        assertThat(screen())
                .contains("When it was signed off")
                .contains("Another answer")
                .contains("Then: 4 May 2026, national rules 2026.1, council policy version 3.")
                .contains("Compared with 20 Nov 2026: national rules 2026.2, council policy version 5.")
                .contains("team manager")
                .contains("service manager");
    }

    @Test
    void another_day_may_be_asked_about_by_its_address() {
        go(ADDRESS);
        UI.getCurrent()
                .navigate(
                        ThenAndNowView.class,
                        new RouteParameters("planId", FakeCore.PLAN.toString()),
                        QueryParameters.of("on", "2027-04-01"));
        settle();

        assertThat(screen())
                .contains("Compared with 1 Apr 2027")
                .contains("The plan's check as of 1 Apr 2027")
                .contains("The first review is later than the law of that day allows.");
    }
}
