package uk.ourplan.core.law.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("INVOLVE-11")
class OffTrackSpec {

    private static final LocalDate YESTERDAY = OnTheDesk.TODAY.minusDays(1);
    private static final String KEY = "INVOLVE-11:off:2026-11-19";

    @Test
    void an_overdue_plan_stays_flagged_until_an_action_is_chosen() {
        assertThat(overdue().says("INVOLVE-11")).containsExactly("warns at target.agreed");
        assertThat(overdue().owes("INVOLVE-11")).containsExactly(KEY + " by 2026-11-20");
    }

    @Test
    void a_formal_meeting_with_the_person_s_views_ends_the_flag_and_is_a_task_of_its_own() {
        OnTheDesk chosen = overdue().chose(KEY, YESTERDAY.plusDays(1), "formal_meeting", "Wants daughter to carry on");

        assertThat(chosen.says("INVOLVE-11")).isEmpty();
        assertThat(chosen.owedTasks("INVOLVE-11"))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).startsWith("Hold a formal meeting"));
    }

    @Test
    void an_action_needs_the_person_s_views_and_how_they_keep_control() {
        var wanted = Objects.requireNonNull(
                overdue().owedTasks("INVOLVE-11").getFirst().recordWanted());

        assertThat(wanted.asked()).extracting("field").containsExactly("how", "with", "next");
        assertThat(wanted.asked().getFirst().choices())
                .containsExactly("advocacy", "formal_meeting", "take_over_tasks", "withdraw_delegation", "other");
    }

    @Test
    void a_late_task_flags_the_plan_as_well() {
        assertThat(aCompletePlan()
                        .with(
                                SectionName.HOW_WE_PLAN,
                                "{\"alone\": true, \"tasks\": [{\"id\": \"T1\", \"due\": \"" + YESTERDAY + "\"}]}")
                        .owes("INVOLVE-11"))
                .containsExactly("INVOLVE-11:off:T1:2026-11-19 by 2026-11-20");
    }

    @ParameterizedTest
    @CsvSource({
        "advocacy, Arrange an independent advocate",
        "formal_meeting, Hold a formal meeting",
        "take_over_tasks, Take over the planning tasks",
        "withdraw_delegation, Decide whether the plan is still to be written by somebody else",
        "other, Do what was chosen"
    })
    void each_action_makes_its_own_task_which_ends_when_it_is_done_or_the_plan_is_in_force(String action, String says) {
        OnTheDesk chosen = overdue().chose(KEY, OnTheDesk.TODAY, action, "Wants daughter to carry on");
        String key = "INVOLVE-11:" + action + ":off:2026-11-19";

        assertThat(chosen.owedTasks("INVOLVE-11")).singleElement().satisfies(task -> {
            assertThat(task.key()).isEqualTo(key);
            assertThat(task.says()).startsWith(says);
        });
        assertThat(chosen.followedUp(key, OnTheDesk.TODAY, FollowUpOutcome.DONE).owes("INVOLVE-11"))
                .isEmpty();
        assertThat(overdue()
                        .chose(KEY, OnTheDesk.TODAY, action, "Wants daughter to carry on")
                        .having(new Course(
                                PlanState.SIGNED_OFF, LocalDate.of(2026, 11, 2), null, null, OnTheDesk.TODAY, null))
                        .owes("INVOLVE-11"))
                .isEmpty();
    }

    @Test
    void what_was_recorded_about_something_else_is_no_choice_of_an_action() {
        assertThat(overdue()
                        .chose("INVOLVE-10:2026-11-17", OnTheDesk.TODAY, "other", "Leila")
                        .owes("INVOLVE-11"))
                .containsExactly(KEY + " by 2026-11-20");
    }

    @Test
    void the_task_that_is_late_longest_is_the_one_that_is_named() {
        assertThat(late("""
                        {"id": "T1", "due": "2026-11-18"}, {"id": "T2", "due": "2026-11-12"}, {"id": "T3"}""").owes("INVOLVE-11")).containsExactly("INVOLVE-11:off:T2:2026-11-12 by 2026-11-13");
    }

    @Test
    void a_task_that_is_done_or_due_today_does_not_flag_the_plan() {
        assertThat(late("""
                        {"id": "T1", "due": "2026-11-12", "done": "2026-11-13"}, {"id": "T2", "due": "2026-11-20"}""").owes("INVOLVE-11")).isEmpty();
        assertThat(late("{\"id\": \"T1\", \"due\": \"2026-11-12\"}")
                        .followedUp("INVOLVE-07:T1", OnTheDesk.TODAY, FollowUpOutcome.DONE)
                        .owes("INVOLVE-11"))
                .isEmpty();
    }

    private static OnTheDesk late(String tasks) {
        return aCompletePlan().with(SectionName.HOW_WE_PLAN, "{\"alone\": true, \"tasks\": [" + tasks + "]}");
    }

    private static OnTheDesk overdue() {
        return aCompletePlan()
                .with(SectionName.HOW_WE_PLAN, "{\"alone\": true, \"target\": {\"agreed\": \"" + YESTERDAY + "\"}}");
    }
}
