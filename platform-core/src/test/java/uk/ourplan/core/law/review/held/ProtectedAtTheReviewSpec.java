package uk.ourplan.core.law.review.held;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.Occasion;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.language.safeguarding.ConcernSubject;
import uk.ourplan.language.safeguarding.LibertyKind;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;

/** The examples of SAFEGUARD-01, SAFEGUARD-06, SAFEGUARD-09 and MONITOR-01 at the completion of a review. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProtectedAtTheReviewSpec {

    @Test
    @Tag("SAFEGUARD-01")
    void a_review_is_not_closed_over_a_concern_that_is_neither_referred_nor_decided() {
        OnTheDesk plan = aCompletePlan()
                .protecting(new Raised("S1", TODAY, ConcernSubject.ADULT, null, "Left alone", null, null, null));
        assertThat(says(plan, "SAFEGUARD-01")).containsExactly("blocks");

        assertThat(says(plan.protecting(new Answered("S1", TODAY, TODAY, null, null, null)), "SAFEGUARD-01"))
                .isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-06")
    void the_step_stays_open_until_both_answers_after_an_ended_service_are_given() {
        OnTheDesk plan = aCompletePlan().protecting(new ServiceEnded("E1", TODAY, "A home", null, "No sign", null));
        assertThat(says(plan, "SAFEGUARD-06")).containsExactly("blocks");

        assertThat(says(
                        plan.protecting(new ServiceEnded("E1", TODAY, "A home", null, "No sign", "Commissioning")),
                        "SAFEGUARD-06"))
                .isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-09")
    void a_review_with_one_of_the_three_questions_blank_is_not_closed_while_a_deprivation_is_in_force() {
        assertThat(says(aCompletePlan(), "SAFEGUARD-09")).isEmpty();
        OnTheDesk plan = aCompletePlan()
                .protecting(
                        new Authorised(
                                "L1",
                                TODAY.minusDays(90),
                                TODAY.plusDays(90),
                                LibertyKind.STANDARD_AUTHORISATION,
                                null,
                                List.of(),
                                null,
                                null),
                        new Reviewed(TODAY, "Lacks it", null, false, null, null));
        assertThat(says(plan, "SAFEGUARD-09")).containsExactly("blocks");

        assertThat(says(
                        plan.protecting(new Reviewed(TODAY, "Lacks it", "As before", false, null, null)),
                        "SAFEGUARD-09"))
                .isEmpty();
    }

    @Test
    @Tag("MONITOR-01")
    void whether_the_plan_is_monitored_is_asked_at_each_review() {
        assertThat(says(aCompletePlan(), "MONITOR-01")).containsExactly("prompts");
        assertThat(says(
                        aCompletePlan()
                                .watching(new Decided(
                                        TODAY, Occasion.REVIEW, false, List.of(), null, "Nothing to watch")),
                        "MONITOR-01"))
                .isEmpty();
    }

    private static List<String> says(OnTheDesk plan, String rule) {
        ReviewOnDesk desk = new ReviewOnDesk(
                ReviewType.ROUTINE, plan.desk(), List.of(), null, List.of(), List.of(), null, "Helena");
        return ReviewCheck.of(desk, plan.policy()).stream()
                .filter(lack -> lack.rule().equals(rule))
                .map(lack -> lack.weight().code())
                .toList();
    }
}
