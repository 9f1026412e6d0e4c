package uk.ourplan.core.law.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
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

    private static OnTheDesk overdue() {
        return aCompletePlan()
                .with(SectionName.HOW_WE_PLAN, "{\"alone\": true, \"target\": {\"agreed\": \"" + YESTERDAY + "\"}}");
    }
}
