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
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("INVOLVE-07")
class RolesOnPlanSpec {

    private static final String THREE = """
        {"roles_agreed": "2025-04-08", "tasks": [
          {"id": "T1", "task": "community_services", "who": "P1", "due": "2025-04-10"},
          {"id": "T2", "task": "cost_plan", "who": "P1", "due": "2025-04-17"},
          {"id": "T3", "task": "draft_plan", "who": "The social worker", "due": %s}]}\
        """;

    @Test
    void roles_agreed_on_the_day_of_the_start_are_in_time_and_two_days_later_warn() {
        assertThat(started("{\"roles_agreed\": \"2025-04-08\"}").says("INVOLVE-07"))
                .isEmpty();
        assertThat(started("{\"roles_agreed\": \"2025-04-10\"}").says("INVOLVE-07"))
                .containsExactly("warns at roles_agreed");
        assertThat(started("{}").says("INVOLVE-07")).containsExactly("warns at roles_agreed");
    }

    @Test
    void a_person_who_does_the_whole_plan_alone_needs_no_roles() {
        assertThat(started("{\"alone\": true}").says("INVOLVE-07")).isEmpty();
    }

    @Test
    void the_latest_day_of_the_tasks_is_when_the_plan_is_projected_for() {
        var how = Planning.of(started(THREE.formatted("\"2025-04-24\"")).desk());

        assertThat(Planning.projected(how)).contains(LocalDate.of(2025, 4, 24));
        assertThat(Planning.isIncomplete(how)).isFalse();
    }

    @Test
    void a_task_without_a_day_warns_and_leaves_the_projection_incomplete() {
        OnTheDesk undated = started(THREE.formatted("null"));

        assertThat(undated.says("INVOLVE-07")).containsExactly("warns at tasks[T3].due");
        assertThat(undated.sentences("INVOLVE-07"))
                .containsExactly("Planning task T3 has no day; without it the plan is projected for 17 April 2025.");
        assertThat(Planning.isIncomplete(Planning.of(undated.desk()))).isTrue();
    }

    @Test
    void each_agreed_task_is_one_until_it_is_done() {
        OnTheDesk plan = started(THREE.formatted("null"));

        assertThat(plan.owes("INVOLVE-07"))
                .containsExactly("INVOLVE-07:T1 by 2025-04-10", "INVOLVE-07:T2 by 2025-04-17", "INVOLVE-07:T3");
        assertThat(plan.followedUp("INVOLVE-07:T1", LocalDate.of(2025, 4, 9), FollowUpOutcome.DONE)
                        .owes("INVOLVE-07"))
                .hasSize(2);
        assertThat(started("{\"tasks\": [{\"id\": \"T1\", \"done\": \"2025-04-09\"}]}")
                        .owes("INVOLVE-07"))
                .isEmpty();
    }

    private static OnTheDesk started(String how) {
        return aCompletePlan().with(SectionName.HOW_WE_PLAN, how).having(Course.begun(LocalDate.of(2025, 4, 8)));
    }
}
