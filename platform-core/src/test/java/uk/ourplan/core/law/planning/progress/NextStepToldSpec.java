package uk.ourplan.core.law.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("TRIGGER-09")
class NextStepToldSpec {

    private static final String DETERMINED = """
        {"completed": "2024-04-02", "outcomes": {"personal_hygiene": {"answer": "unable"}}}\
        """;

    @Test
    void when_eligibility_is_recorded_and_a_plan_is_required_there_is_a_task_the_same_day() {
        assertThat(told("null").owes("TRIGGER-09")).containsExactly("TRIGGER-09:told by 2024-04-02");
    }

    @Test
    void it_ends_when_the_day_on_which_the_person_was_told_is_recorded() {
        assertThat(told("\"2024-04-05\"").owes("TRIGGER-09")).isEmpty();
    }

    @Test
    void where_no_plan_is_required_there_is_no_task() {
        assertThat(told("null").whoseFoundNeedIs("false").owes("TRIGGER-09")).isEmpty();
    }

    private static OnTheDesk told(String on) {
        return aCompletePlan().assessed(DETERMINED).with(SectionName.HOW_WE_PLAN, "{\"told_next_step\": " + on + "}");
    }
}
