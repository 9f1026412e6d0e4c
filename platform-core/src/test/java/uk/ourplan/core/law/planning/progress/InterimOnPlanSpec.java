package uk.ourplan.core.law.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("NEED-14")
class InterimOnPlanSpec {

    private static final String INTERIM = "{\"interim\": {\"what\": \"A worker each morning\", "
            + "\"start\": \"2025-04-10\", \"expected_end\": \"2025-05-10\"}}";

    @Test
    void urgent_needs_without_interim_support_prompt() {
        OnTheDesk urgent = urgent("{}");

        assertThat(urgent.says("NEED-14")).containsExactly("prompts at interim.what");
        assertThat(urgent.owedTasks("NEED-14"))
                .singleElement()
                .satisfies(task -> assertThat(task.urgent()).isTrue());
        assertThat(urgent("{\"interim\": {\"none_because\": \"Her sister stays\"}}")
                        .owes("NEED-14"))
                .isEmpty();
    }

    @Test
    void interim_support_is_reminded_of_on_its_expected_end() {
        assertThat(urgent(INTERIM).owes("NEED-14")).containsExactly("NEED-14:end:2025-05-10 by 2025-05-10");
        assertThat(urgent(INTERIM).says("NEED-14")).isEmpty();
    }

    @Test
    void when_the_plan_is_in_force_the_interim_record_is_closed() {
        LocalDate day = LocalDate.of(2025, 5, 2);

        assertThat(urgent(INTERIM)
                        .having(new Course(PlanState.SIGNED_OFF, day.minusDays(30), day, day, day, day.plusWeeks(7)))
                        .owes("NEED-14"))
                .isEmpty();
    }

    @Test
    void past_its_expected_end_the_reminder_stays_and_nothing_is_stopped() {
        OnTheDesk past = urgent(INTERIM);

        assertThat(past.owedTasks("NEED-14").getFirst().due()).isBefore(OnTheDesk.TODAY);
        assertThat(past.owedTasks("NEED-14").getFirst().ends()).contains("support goes on meanwhile");
    }

    private static OnTheDesk urgent(String how) {
        return aCompletePlan().whoseCircumstances("{\"urgent\": true}").with(SectionName.HOW_WE_PLAN, how);
    }
}
