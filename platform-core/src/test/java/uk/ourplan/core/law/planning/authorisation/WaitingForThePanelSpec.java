package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("AUTH-07")
class WaitingForThePanelSpec {

    private static final LocalDate NINE_DAYS_AGO = TODAY.minusDays(9);
    private static final String KEY = "AUTH-07:wait:" + NINE_DAYS_AGO;

    @Test
    void a_plan_that_has_waited_nine_days_for_the_panel_is_a_task_for_interim_support() {
        OnTheDesk waits = waiting(PlanState.SUBMITTED, NINE_DAYS_AGO).forThePanel();

        assertThat(waits.owes("AUTH-07")).containsExactly(KEY);
        assertThat(waits.owedTasks("AUTH-07").getFirst().says()).contains("since 11 November 2026");
        assertThat(waits.followedUp(KEY, TODAY, FollowUpOutcome.DONE).owes("AUTH-07"))
                .isEmpty();
    }

    @Test
    void nothing_is_asked_where_no_panel_is_waited_for_or_the_plan_is_with_its_author() {
        assertThat(waiting(PlanState.SUBMITTED, NINE_DAYS_AGO).owes("AUTH-07")).isEmpty();
        assertThat(waiting(PlanState.RETURNED, NINE_DAYS_AGO).forThePanel().owes("AUTH-07"))
                .isEmpty();
        assertThat(waiting(PlanState.SUBMITTED, null).forThePanel().owes("AUTH-07"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"what\": \"Two calls a day\"}", "{\"none_because\": \"Her daughter stays\"}"})
    void interim_support_or_the_reason_why_none_is_needed_settles_it(String interim) {
        OnTheDesk seenTo = waiting(PlanState.SUBMITTED, NINE_DAYS_AGO)
                .forThePanel()
                .with(SectionName.HOW_WE_PLAN, "{\"interim\": " + interim + "}");

        assertThat(seenTo.owes("AUTH-07")).isEmpty();
        assertThat(waiting(PlanState.SUBMITTED, NINE_DAYS_AGO)
                        .forThePanel()
                        .with(SectionName.HOW_WE_PLAN, "{\"interim\": {\"what\": \" \"}}")
                        .owes("AUTH-07"))
                .hasSize(1);
    }

    @Test
    void of_urgent_needs_it_is_asked_once_and_by_the_rule_on_urgent_needs() {
        OnTheDesk urgent =
                waiting(PlanState.SUBMITTED, NINE_DAYS_AGO).forThePanel().whoseCircumstances("{\"urgent\": true}");

        assertThat(urgent.owes("AUTH-07")).isEmpty();
        assertThat(urgent.owes("NEED-14")).isNotEmpty();
    }

    private static OnTheDesk waiting(PlanState state, @Nullable LocalDate submitted) {
        return aCompletePlan().having(new Course(state, LocalDate.of(2026, 11, 2), null, submitted, null, null));
    }
}
