package uk.ourplan.core.law.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("RISK-06")
class MeasuresOnPlanSpec {

    @Test
    void a_back_up_provider_that_is_chosen_is_a_task_to_register_with_it() {
        OnTheDesk plan = measure("\"measure\": \"backup_provider\"");

        assertThat(plan.owedTasks("RISK-06"))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).startsWith("Register with provider"));
        assertThat(plan.followedUp("RISK-06:R1:backup_provider", LocalDate.of(2026, 11, 20), FollowUpOutcome.DONE)
                        .owes("RISK-06"))
                .isEmpty();
    }

    @Test
    void closer_monitoring_of_a_direct_payment_is_a_task() {
        assertThat(measure("\"measure\": \"closer_payment_checks\"").owes("RISK-06"))
                .containsExactly("RISK-06:R1:closer_payment_checks");
    }

    @Test
    void joining_a_group_needs_no_task() {
        assertThat(measure("\"measure\": \"community_groups\"").owes("RISK-06")).isEmpty();
    }

    @Test
    void a_relative_who_is_named_without_a_contact_prompts() {
        assertThat(measure("\"measure\": \"other_relative\", \"who\": \"Her sister\"")
                        .says("RISK-06"))
                .containsExactly("prompts at items[R1].contingency.measures");
        assertThat(measure("\"measure\": \"other_relative\", \"who\": \"Her sister\", \"contact\": \"01632 960142\"")
                        .says("RISK-06"))
                .isEmpty();
    }

    private static OnTheDesk measure(String json) {
        return aCompletePlan().having(SectionName.RISKS, "/items/0/contingency/measures", "[{" + json + "}]");
    }
}
