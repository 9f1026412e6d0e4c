package uk.ourplan.core.law.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "community_services, Find out about local community services",
        "health_service, Find out how to reach a health service that may lessen a need",
        "explain_information, Help the person understand information given",
        "family_meeting, Arrange a family meeting about informal help",
        "talk_to_providers, Talk to a range of providers",
        "risk_contingency, Explore risk and contingency",
        "outcomes, Help the person think through main outcomes and ways to reach them",
        "draft_plan, Write the draft plan",
        "cost_plan, Work out the total cost of the draft",
        "other, As described on the plan"
    })
    void whoever_has_a_task_reads_in_words_what_it_is(String task, String words) {
        OnTheDesk plan =
                started("{\"tasks\": [{\"id\": \"T1\", \"task\": \"%s\", \"who\": \"Leila\"}]}".formatted(task));

        assertThat(RolesOnPlan.words(Planning.of(plan.desk()).tasks().getFirst()))
                .isEqualTo(words);
        assertThat(plan.owedTasks("INVOLVE-07").getFirst().says())
                .contains(words.substring(1))
                .endsWith("(for Leila).");
    }

    @Test
    void a_task_that_was_described_is_read_as_it_was_described_and_one_for_nobody_says_so() {
        OnTheDesk plan = started("""
            {"tasks": [{"id": "T1", "task": "other", "described": " ask the chapel about its lunch club "},
                       {"id": "T2", "due": "2025-04-17"}]}""");
        var how = Planning.of(plan.desk());

        assertThat(RolesOnPlan.words(how.tasks().getFirst())).isEqualTo("Ask the chapel about its lunch club");
        assertThat(RolesOnPlan.words(how.tasks().getLast())).isEqualTo("As described on the plan");
        assertThat(RolesOnPlan.projected(how)).contains(LocalDate.of(2025, 4, 17));
        assertThat(plan.owedTasks("INVOLVE-07").getFirst().says()).endsWith("(nobody is named for it).");
    }

    private static OnTheDesk started(String how) {
        return aCompletePlan().with(SectionName.HOW_WE_PLAN, how).having(Course.begun(LocalDate.of(2025, 4, 8)));
    }
}
