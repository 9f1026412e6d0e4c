package uk.ourplan.core.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.Asked;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.Seen;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.review.AfterTheReview;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.review.AfterReview;
import uk.ourplan.language.review.Carried;
import uk.ourplan.language.review.Reassessing;
import uk.ourplan.language.review.ReassessmentField;
import uk.ourplan.language.review.ReassessmentScale;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

@DisplayName(
        "SCHEDULE-03, SCHEDULE-05, SCHEDULE-11, SCHEDULE-12, SCHEDULE-14, REVIEW-01, REVIEW-02, REVIEW-09, REVIEW-13: clocks"
                + " as tasks")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewsFallDueSpec {

    private static Seen review(ReviewType type, ReviewState state, LocalDate due) {
        return review(type, state, due, null, null, null);
    }

    private static Seen review(
            ReviewType type,
            ReviewState state,
            LocalDate due,
            @Nullable LocalDate payment,
            @Nullable String offeredTo,
            @Nullable ReviewOutcome outcome) {
        LocalDate together = payment != null && payment.isBefore(due) ? payment : due;
        return new Seen(
                new UUID(1, 7), type, state, null, due, payment, together, null, TODAY, offeredTo, null, outcome);
    }

    private static OnTheDesk having(Seen... reviews) {
        return aCompletePlan().having(new ReviewsBeside(null, null, List.of(reviews), List.of()));
    }

    private static OwedTask only(OnTheDesk plan, String rule) {
        List<OwedTask> tasks = plan.owedTasks(rule);
        assertThat(tasks).hasSize(1);
        return tasks.getFirst();
    }

    @Test
    void the_next_review_is_reminded_of_four_weeks_before_its_day() {
        OwedTask task =
                only(having(review(ReviewType.ROUTINE, ReviewState.DUE, LocalDate.of(2027, 3, 3))), "SCHEDULE-05");

        assertThat(task.earliest()).isEqualTo(LocalDate.of(2027, 2, 3));
        assertThat(task.due()).isEqualTo(LocalDate.of(2027, 3, 3));
    }

    @Test
    void it_is_due_on_its_day_and_the_manager_sees_it_from_the_day_after() {
        assertThat(having(review(ReviewType.ROUTINE, ReviewState.DUE, TODAY)).owes("SCHEDULE-12"))
                .isEmpty();
        assertThat(only(having(review(ReviewType.ROUTINE, ReviewState.DUE, TODAY.minusDays(1))), "SCHEDULE-12")
                        .owner())
                .isEqualTo(TaskOwner.LINE_MANAGER);
    }

    @Test
    void one_visit_keeps_the_plans_date_and_the_direct_payments() {
        LocalDate payment = LocalDate.of(2026, 12, 1);

        OwedTask task = only(
                having(review(ReviewType.ROUTINE, ReviewState.DUE, LocalDate.of(2027, 3, 3), payment, null, null)),
                "SCHEDULE-05");

        assertThat(task.due()).isEqualTo(payment);
        assertThat(task.says()).contains("One visit is for plan and direct payment.");
    }

    @Test
    void a_hand_over_that_nobody_accepted_stands_with_the_sender_and_the_manager() {
        OnTheDesk plan = having(review(ReviewType.ROUTINE, ReviewState.DUE, TODAY.plusDays(9), null, "Team B", null));

        assertThat(plan.owedTasks("SCHEDULE-11"))
                .extracting(OwedTask::owner)
                .containsExactlyInAnyOrder(TaskOwner.PRACTITIONER, TaskOwner.LINE_MANAGER);
    }

    @Test
    void an_unplanned_review_is_a_task_from_the_day_of_the_change() {
        assertThat(only(having(review(ReviewType.UNPLANNED, ReviewState.DUE, TODAY.plusWeeks(6))), "REVIEW-02")
                        .earliest())
                .isEqualTo(TODAY);
    }

    @Test
    @Tag("REVIEW-17")
    void advice_is_asked_of_the_line_manager_or_of_the_role_that_the_council_names_for_the_team() {
        ReviewOutcome unsure = new ReviewOutcome(List.of(), null, false, false, false, false, true, null, List.of());
        OnTheDesk plan = having(review(ReviewType.ROUTINE, ReviewState.UNDER_WAY, TODAY, null, null, unsure))
                .startedFrom("2026-11-01");

        assertThat(only(plan, "REVIEW-17").owner()).isEqualTo(TaskOwner.LINE_MANAGER);
        assertThat(only(adviser(plan, "south"), "REVIEW-17").owner()).isEqualTo(TaskOwner.LINE_MANAGER);
        assertThat(only(adviser(plan, "north"), "REVIEW-17").owner().code()).isEqualTo("service_manager");
    }

    private static OnTheDesk adviser(OnTheDesk plan, String team) {
        return plan.where("roles.line_manager", List.of(Map.of("team", team, "adviser", "service_manager")));
    }

    @Test
    void a_request_of_a_friday_is_answered_by_the_next_friday() {
        OnTheDesk plan = aCompletePlan()
                .having(new ReviewsBeside(
                        null,
                        null,
                        List.of(),
                        List.of(
                                new Asked(new UUID(1, 1), LocalDate.of(2025, 6, 20), false),
                                new Asked(new UUID(1, 2), LocalDate.of(2025, 6, 20), true))));

        assertThat(only(plan, "REVIEW-01").due()).isEqualTo(LocalDate.of(2025, 6, 27));
    }

    @Test
    void every_step_that_was_chosen_is_open_after_the_review_and_so_is_what_it_found_lacking() {
        ReviewOutcome outcome = new ReviewOutcome(
                List.of(AfterReview.NO_CHANGE, AfterReview.FINANCIAL_REASSESSMENT),
                null,
                true,
                false,
                true,
                false,
                false,
                null,
                List.of());
        OnTheDesk plan = having(review(ReviewType.FIRST, ReviewState.COMPLETED, TODAY, null, null, outcome));

        assertThat(plan.owedTasks("REVIEW-13")).hasSize(2);
        assertThat(plan.owedTasks("REVIEW-09")).hasSize(1);
        assertThat(only(plan, "REVIEW-10").owner().code()).isEqualTo("finance_officer");
        assertThat(plan.owes("SCHEDULE-12")).isEmpty();
    }

    @Test
    @Tag("NEED-15")
    void a_changed_need_is_reassessed_as_far_as_the_review_said_and_the_task_names_the_review() {
        OnTheDesk plan = having(review(
                ReviewType.FIRST,
                ReviewState.COMPLETED,
                TODAY,
                null,
                null,
                reassessed(new Reassessing(ReassessmentScale.LIGHT, "Only the stairs", null, null))));

        assertThat(only(plan, "NEED-15").says()).contains("a light reassessment; Only the stairs");
        assertThat(only(plan, "NEED-15").key()).endsWith(":reassess");
        assertThat(plan.owedTasks("REVIEW-13")).isEmpty();
        assertThat(plan.owedTasks("NEED-16")).isEmpty();
    }

    @Test
    @Tag("NEED-16")
    void a_carer_whose_needs_are_to_be_assessed_again_has_a_task_of_their_own() {
        OnTheDesk plan = having(review(
                ReviewType.FIRST,
                ReviewState.COMPLETED,
                TODAY,
                null,
                null,
                reassessed(new Reassessing(ReassessmentScale.FULL, "Much changed", true, "Lurdes is tired"))));

        assertThat(only(plan, "NEED-16").says()).contains("Lurdes is tired");
    }

    @Test
    @Tag("NEED-16")
    void what_a_reassessment_takes_over_from_the_review_is_confirmed_piece_by_piece() {
        Carried stairs = new Carried(
                "F1", ReassessmentField.NEED, "N1", "Sits down on the stairs", ReviewSectionName.WHAT_WAS_MET);
        Carried nights = new Carried(
                "F2", ReassessmentField.WHAT_CHANGED, null, "Not alone at night", ReviewSectionName.CHANGES);
        var seen = review(
                ReviewType.FIRST,
                ReviewState.COMPLETED,
                TODAY,
                null,
                null,
                new ReviewOutcome(
                        List.of(AfterReview.REASSESS),
                        null,
                        false,
                        false,
                        false,
                        true,
                        false,
                        null,
                        List.of(stairs, nights)));
        OnTheDesk plan = having(seen);

        assertThat(plan.owedTasks("NEED-16"))
                .extracting(OwedTask::key)
                .containsExactly(
                        AfterTheReview.confirming(seen.mark(), stairs), AfterTheReview.confirming(seen.mark(), nights));
        assertThat(plan.owedTasks("NEED-16").getFirst().says()).endsWith("need N1.");

        plan.followedUp(AfterTheReview.confirming(seen.mark(), stairs), TODAY, FollowUpOutcome.DONE);

        assertThat(only(plan, "NEED-16").key()).isEqualTo(AfterTheReview.confirming(seen.mark(), nights));
    }

    private static ReviewOutcome reassessed(Reassessing how) {
        return new ReviewOutcome(List.of(AfterReview.REASSESS), null, false, false, false, true, false, how, List.of());
    }

    @Test
    void a_review_stands_in_one_of_five_states() {
        LocalDate due = LocalDate.of(2026, 3, 3);

        assertThat(ReviewStanding.of(null, null, true, 28, due)).isEqualTo(ReviewStanding.NO_DATE);
        assertThat(ReviewStanding.of(due, null, false, 28, due)).isEqualTo(ReviewStanding.UNALLOCATED);
        assertThat(ReviewStanding.of(due, null, true, 28, LocalDate.of(2026, 2, 2)))
                .isEqualTo(ReviewStanding.NOT_YET_DUE);
        assertThat(ReviewStanding.of(due, null, true, 28, LocalDate.of(2026, 2, 3)))
                .isEqualTo(ReviewStanding.IN_WINDOW);
        assertThat(ReviewStanding.of(due, null, true, 28, due)).isEqualTo(ReviewStanding.IN_WINDOW);
        assertThat(ReviewStanding.of(due, null, true, 28, due.plusDays(1))).isEqualTo(ReviewStanding.OVERDUE);
    }

    @Test
    void a_reasonable_request_for_the_person_and_a_change_that_touches_the_plan_lead_to_a_review() {
        assertThat(ARequestIsAnswered.whyNot(true, true, false, false, "Later")).hasSize(1);
        assertThat(ARequestIsAnswered.whyNot(false, true, true, false, "Later")).hasSize(1);
        assertThat(ARequestIsAnswered.whyNot(true, false, false, false, "Reviewed last week"))
                .isEmpty();
        assertThat(ARequestIsAnswered.whyNot(true, false, false, false, " ")).hasSize(1);
        assertThat(ARequestIsAnswered.whyNot(true, null, null, null, null)).hasSize(3);
    }

    @Test
    void a_day_moves_with_a_reason_and_never_beyond_twelve_months() {
        LocalDate signed = LocalDate.of(2025, 1, 2);
        LocalDate latest = LocalDate.of(2025, 2, 27);
        var policy = aCompletePlan().policy();

        assertThat(TheDayMoves.whyNot(latest, latest, signed, null, policy)).isEmpty();
        assertThat(TheDayMoves.whyNot(latest.plusDays(1), latest, signed, null, policy))
                .isPresent();
        assertThat(TheDayMoves.whyNot(latest.plusDays(1), latest, signed, "Abroad", policy))
                .isEmpty();
        assertThat(TheDayMoves.whyNot(LocalDate.of(2026, 1, 3), latest, signed, "Abroad", policy))
                .isPresent();
    }
}
