package uk.ourplan.core.law.planning.advice;

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
@Tag("INFO-06")
class PreventionFollowedThroughSpec {

    private static final LocalDate REFERRED = LocalDate.of(2025, 4, 14);

    @Test
    void a_referral_to_a_falls_service_makes_a_task_and_the_step_closes() {
        OnTheDesk referred = whoseService("\"suitable\": true, \"referred\": \"2025-04-14\"");

        assertThat(referred.owes("INFO-06")).containsExactly("INFO-06:1");
        assertThat(referred.owedTasks("INFO-06").getFirst().earliest()).isEqualTo(REFERRED);
        assertThat(referred.says("INFO-06")).isEmpty();
    }

    @Test
    void the_task_ends_with_the_outcome_of_the_referral() {
        assertThat(whoseService("\"suitable\": true, \"referred\": \"2025-04-14\", \"result\": \"Goes on Tuesdays\"")
                        .owes("INFO-06"))
                .isEmpty();
        assertThat(whoseService("\"suitable\": true, \"referred\": \"2025-04-14\"")
                        .followedUp("INFO-06:1", REFERRED.plusDays(9), FollowUpOutcome.DONE)
                        .owes("INFO-06"))
                .isEmpty();
    }

    @Test
    void a_service_that_suits_with_neither_a_referral_nor_a_refusal_leaves_the_step_open_and_makes_no_task() {
        OnTheDesk open = whoseService("\"suitable\": true");

        assertThat(open.owes("INFO-06")).isEmpty();
        assertThat(open.says("INFO-06")).containsExactly("blocks at prevention_services[0].referred");
    }

    @Test
    void a_person_who_declines_with_a_reason_closes_it() {
        OnTheDesk declined =
                whoseService("\"suitable\": true, \"referred\": \"2025-04-14\", \"declined_because\": \"Not for me\"");

        assertThat(declined.owes("INFO-06")).isEmpty();
        assertThat(declined.says("INFO-06")).isEmpty();
    }

    @Test
    void a_service_that_was_considered_and_does_not_suit_closes_it() {
        assertThat(whoseService("\"suitable\": false, \"why_not\": \"Has one\"").owes("INFO-06"))
                .isEmpty();
    }

    private static OnTheDesk whoseService(String json) {
        return aCompletePlan()
                .having(
                        SectionName.ADVICE,
                        "/prevention_services",
                        "[{\"what\": \"Falls service\", \"source\": \"council\", " + json + "}]");
    }
}
