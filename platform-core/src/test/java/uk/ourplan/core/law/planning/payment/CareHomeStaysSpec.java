package uk.ourplan.core.law.planning.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("DP-12")
class CareHomeStaysSpec {

    @ParameterizedTest
    @CsvSource({
        "night, 14, one_off, warns", // two weeks of respite in 12 months
        "week, 2, one_off, warns",
        "day, 28, one_off, warns",
        "night, 29, one_off, blocks",
        "night, 7, quarterly, warns",
        "night, 1, weekly, blocks",
        "week, 1, annual, warns"
    })
    void short_stays_up_to_the_limit_warn_and_end_nothing_and_more_cannot_be_bought(
            String unit, String units, String frequency, String weight) {
        assertThat(stay("direct_payment", "care_home", unit, units, frequency).says("DP-12"))
                .containsExactly(weight + " at services[S1].units");
    }

    @Test
    void the_days_in_12_months_are_told_and_a_council_may_set_a_lower_limit() {
        OnTheDesk respite = stay("direct_payment", "care_home", "night", "7", "quarterly");

        assertThat(respite.sentences("DP-12"))
                .containsExactly("The direct payment buys 28 days in a care home in 12 months; the limit is 28.");
        assertThat(respite.where("dp.care_home_stay_limit_days", 21).sentences("DP-12"))
                .containsExactly("The direct payment buys 28 days in a care home in 12 months; the limit is 21. It is"
                        + " reached: the payment cannot buy more.");
        assertThat(stay("direct_payment", "care_home", "night", "0.5", "one_off")
                        .sentences("DP-12"))
                .containsExactly("The direct payment buys 1 day in a care home in 12 months; the limit is 28.");
    }

    @Test
    void what_the_council_arranges_and_what_is_no_stay_in_a_care_home_is_not_counted() {
        assertThat(stay("arranged", "care_home", "night", "60", "one_off").says("DP-12"))
                .isEmpty();
        assertThat(stay("direct_payment", "agency", "night", "60", "one_off").says("DP-12"))
                .isEmpty();
        assertThat(stay("direct_payment", "care_home", "hour", "60", "one_off").says("DP-12"))
                .isEmpty();
    }

    private static OnTheDesk stay(String route, String provider, String unit, String units, String frequency) {
        return aCompletePlan().with(SectionName.SUPPORT, """
                {"services": [{"id": "S1", "what": "Short stay", "route": "%s", "meets": ["N1"], "serves": ["O1"],
                  "provider": {"name": "The Elms", "kind": "%s"}, "unit": "%s", "units": %s, "frequency": "%s"}],
                 "commitments": [{"party": "person", "text": "Does her exercises"}]}""".formatted(route, provider, unit, units, frequency));
    }
}
