package uk.ourplan.core.law.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("INVOLVE-09")
class TargetOnPlanSpec {

    @Test
    void without_usual_days_the_practitioner_has_to_enter_a_day_and_is_warned_until_then() {
        assertThat(aCompletePlan().without(SectionName.HOW_WE_PLAN).says("INVOLVE-09"))
                .containsExactly("warns at target.agreed");
        assertThat(until(OnTheDesk.TODAY).says("INVOLVE-09")).isEmpty();
    }

    @Test
    void usual_days_fill_in_a_day_that_can_be_agreed_otherwise() {
        OnTheDesk plan = aCompletePlan()
                .without(SectionName.HOW_WE_PLAN)
                .where("plan.target_completion_days", 28L)
                .assessed(
                        "{\"completed\": \"2025-04-01\", \"outcomes\": {\"personal_hygiene\": {\"answer\": \"unable\"}}}");

        assertThat(Planning.target(plan.desk(), plan.policy())).isEqualTo(LocalDate.of(2025, 4, 29));
        assertThat(Planning.target(
                        plan.with(SectionName.HOW_WE_PLAN, "{\"target\": {\"agreed\": \"2025-05-20\"}}")
                                .desk(),
                        plan.policy()))
                .isEqualTo(LocalDate.of(2025, 5, 20));
    }

    @Test
    void on_its_day_a_plan_is_due_and_from_the_next_day_it_is_overdue() {
        assertThat(until(OnTheDesk.TODAY).says("INVOLVE-09")).isEmpty();
        assertThat(until(OnTheDesk.TODAY.minusDays(1)).sentences("INVOLVE-09"))
                .containsExactly("The plan was to be complete by 19 November 2026, and is overdue.");
    }

    @Test
    void an_overdue_plan_with_unmet_eligible_needs_is_a_task_for_the_manager() {
        OnTheDesk overdue = until(OnTheDesk.TODAY.minusDays(1));

        assertThat(overdue.owes("INVOLVE-09")).containsExactly("INVOLVE-09:overdue by 2026-11-19");
        assertThat(overdue.owedTasks("INVOLVE-09").getFirst().owner()).isEqualTo(TaskOwner.LINE_MANAGER);
    }

    @Test
    void an_overdue_plan_without_unmet_eligible_needs_is_flagged_only() {
        OnTheDesk overdue = until(OnTheDesk.TODAY.minusDays(1)).whoseNeed("eligible", "false");

        assertThat(overdue.owes("INVOLVE-09")).isEmpty();
        assertThat(overdue.says("INVOLVE-09")).containsExactly("warns at target.agreed");
    }

    private static OnTheDesk until(LocalDate target) {
        return aCompletePlan()
                .with(SectionName.HOW_WE_PLAN, "{\"alone\": true, \"target\": {\"agreed\": \"" + target + "\"}}");
    }
}
