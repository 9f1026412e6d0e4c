package uk.ourplan.tenant.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.tenant.policy.PanelCriterion;

@Tag("AUTH-07")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CriteriaTriedSpec {

    @ParameterizedTest(name = "{0} of {1} at the panel, known of {2}, share {3}: {4}")
    @CsvSource({
        "41, 100, 100, 20, true",
        "20, 100, 100, 20, false",
        "21, 100, 100, 20, true",
        "0, 0, 0, 20, false",
        "10, 100, 90, 20, false",
        "10, 100, 89, 20, true"
    })
    void criteria_that_send_or_may_send_more_than_the_share_draw_a_warning(
            long toPanel, long plans, long known, int percent, boolean warns) {
        assertThat(new CriteriaTried(plans, toPanel, known, percent).warns().isPresent())
                .isEqualTo(warns);
    }

    @Test
    void the_warning_tells_the_share_and_of_how_many_it_is_not_known() {
        assertThat(new CriteriaTried(100, 41, 100, 20).warns())
                .hasValue("41 of 100 plans on their way to a signature would go to the panel, more than 20 in 100.");
        assertThat(new CriteriaTried(100, 41, 98, 20).warns().orElseThrow()).endsWith("Of 2 it is not known.");
        assertThat(new CriteriaTried(5, 0, 0, 20).warns().orElseThrow())
                .startsWith("0 of 5 plans")
                .contains("nobody has held them against a new criterion");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "'Any plan over £1,000 a week', 5200000",
                "'The plan costs more than £1,500.50 a week and is unlike others', 7802600",
                "'Plans above £52000 per year', 5200000",
                "'It exceeds £800 each week', 4160000",
                "'Two workers at night', none",
                "'It costs more than a care home', none",
                "'More than £20 a day', none"
            })
    void the_amount_of_a_criterion_is_read_as_a_cost_in_a_year_of_52_weeks(String says, @Nullable Long pence) {
        assertThat(new PanelCriterion("large", says, "A second view").abovePenceAYear())
                .isEqualTo(pence == null ? OptionalLong.empty() : OptionalLong.of(pence));
    }
}
