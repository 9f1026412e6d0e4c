package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AUTH-07")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShareAtThePanelSpec {

    @ParameterizedTest(name = "{0} of {1}, warning above {2} in 100: {3}")
    @CsvSource({
        "41, 100, 20, true",
        "20, 100, 20, false",
        "21, 100, 20, true",
        "0, 0, 20, false",
        "1, 1, 50, true",
        "1, 3, 33, true",
        "1, 3, 34, false"
    })
    void a_larger_share_of_plans_at_the_panel_than_the_council_s_draws_a_warning(
            long toPanel, long all, int share, boolean warns) {
        var weighed = ShareAtThePanel.of(
                toPanel,
                all,
                aCompletePlan().where("panel.warn_share_percent", share).policy());

        assertThat(weighed.warns() != null).isEqualTo(warns);
        assertThat(weighed.read().key()).isEqualTo("panel.warn_share_percent");
    }

    @Test
    void the_warning_tells_the_share_and_what_to_do() {
        assertThat(ShareAtThePanel.of(41, 100, aCompletePlan().policy()).warns())
                .startsWith("41 of 100 plans went to a panel, more than 20 in 100.")
                .endsWith("look at the criteria, and at what each is for.");
    }
}
