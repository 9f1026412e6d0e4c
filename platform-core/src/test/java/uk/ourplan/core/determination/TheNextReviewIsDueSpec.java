package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheNextReviewIsDueSpec {

    private static final Ask CASE = Ask.about("review-schedule")
            .given("signed_off_on: '2025-01-02', services_started_on: null, last_review_on: null, "
                    + "revised: false, first_payment_on: null, last_payment_review_on: null, "
                    + "earlier_date_agreed: null");

    @Nested
    @DisplayName("SCHEDULE-03: the first review")
    class TheFirstReview {

        @Test
        void falls_six_to_eight_weeks_after_sign_off() {
            CASE.told()
                    .answers("earliest: '2025-02-13', due_by: '2025-02-27', direct_payment_due_by: null, "
                            + "together_by: '2025-02-27'")
                    .because("SCHEDULE-03");
        }

        @Test
        void moves_to_a_later_start_that_a_worker_confirmed() {
            CASE.where("services_started_on: '2025-01-06', start_move_confirmed: true")
                    .answers("earliest: '2025-02-17', due_by: '2025-03-03'");
            CASE.where("services_started_on: '2025-01-06', start_move_confirmed: false")
                    .answers("earliest: '2025-02-13', due_by: '2025-02-27'");
        }

        @Test
        void never_moves_to_a_start_before_sign_off() {
            CASE.where("services_started_on: '2024-12-20', start_move_confirmed: true")
                    .answers("earliest: '2025-02-13'");
            CASE.under("review.first_review_anchor: service_start")
                    .where("services_started_on: '2024-12-20'")
                    .answers("earliest: '2025-02-13'");
        }

        @Test
        void under_sign_off_never_moves() {
            CASE.under("review.first_review_anchor: sign_off")
                    .where("signed_off_on: '2024-01-01', services_started_on: '2024-01-20', "
                            + "start_move_confirmed: true")
                    .answers("due_by: '2024-02-26'");
        }

        @Test
        void a_shorter_latest_holds_and_a_longer_one_stops_at_twelve_months() {
            CASE.under("review.first_review_weeks: {target: 6, latest: 7}")
                    .told()
                    .answers("due_by: '2025-02-20'");
            CASE.under("review.first_review_weeks: {target: 55, latest: 60}")
                    .told()
                    .answers("earliest: '2026-01-02', due_by: '2026-01-02'");
        }
    }

    @Nested
    @DisplayName("SCHEDULE-04: a revision")
    class ARevision {

        @Test
        void starts_the_weeks_again() {
            CASE.where("signed_off_on: '2025-09-01', last_review_on: '2025-08-20', revised: true")
                    .answers("earliest: '2025-10-13', due_by: '2025-10-27'");
        }

        @Test
        void never_reaches_past_twelve_months_after_the_last_review() {
            CASE.where("signed_off_on: '2026-02-02', last_review_on: '2025-03-03', revised: true")
                    .answers("earliest: '2026-03-03', due_by: '2026-03-03'");
            CASE.where("signed_off_on: '2025-12-01', last_review_on: '2025-03-03', revised: true")
                    .answers("due_by: '2026-01-26'");
        }
    }

    @Nested
    @DisplayName("SCHEDULE-05: the routine review")
    class TheRoutineReview {

        @Test
        void is_due_twelve_months_after_the_last_one_was_held() {
            CASE.where("last_review_on: '2025-03-03'")
                    .answers("earliest: null, due_by: '2026-03-03'")
                    .because("SCHEDULE-05");
            CASE.where("last_review_on: '2026-04-10'").answers("due_by: '2027-04-10'");
        }

        @Test
        void keeps_the_day_and_ends_with_a_shorter_month() {
            CASE.where("last_review_on: '2024-02-29'").answers("due_by: '2025-02-28'");
            CASE.where("last_review_on: '2023-02-28'").answers("due_by: '2024-02-28'");
            CASE.under("review.max_interval_months: 6")
                    .where("last_review_on: '2025-08-31'")
                    .answers("due_by: '2026-02-28'");
            CASE.under("review.max_interval_months: 6")
                    .where("last_review_on: '2025-04-25'")
                    .answers("due_by: '2025-10-25'");
            CASE.under("review.max_interval_months: 1")
                    .where("last_review_on: '2024-01-31'")
                    .answers("due_by: '2024-02-29'");
        }
    }

    @Nested
    @DisplayName("SCHEDULE-06: an earlier date that was agreed")
    class AnEarlierDateThatWasAgreed {

        @Test
        void takes_the_place_of_a_later_one_and_never_of_an_earlier() {
            CASE.where("last_review_on: '2025-03-03', earlier_date_agreed: '2025-09-01'")
                    .answers("earliest: null, due_by: '2025-09-01', together_by: '2025-09-01'");
            CASE.where("last_review_on: '2025-03-03', earlier_date_agreed: '2026-03-04'")
                    .answers("due_by: '2026-03-03'");
        }
    }

    @Nested
    @DisplayName("SCHEDULE-13: a direct payment")
    class ADirectPayment {

        @Test
        void has_its_first_review_within_six_months_of_the_first_payment() {
            CASE.where("first_payment_on: '2025-04-10'")
                    .answers("direct_payment_due_by: '2025-10-10'")
                    .because("SCHEDULE-13");
            CASE.where("first_payment_on: '2025-08-31'").answers("direct_payment_due_by: '2026-02-28'");
            CASE.under("dp.review_max_months: {first: 3, later: 12}")
                    .where("first_payment_on: '2025-04-10'")
                    .answers("direct_payment_due_by: '2025-07-10'");
        }
    }

    @Nested
    @DisplayName("DP-10: its later reviews")
    class ItsLaterReviews {

        @Test
        void run_from_the_last_one_held_even_a_late_one() {
            CASE.where("first_payment_on: '2025-04-07', last_payment_review_on: '2025-11-01'")
                    .answers("direct_payment_due_by: '2026-11-01'");
            CASE.where("first_payment_on: '2023-10-01', last_payment_review_on: '2024-02-29'")
                    .answers("direct_payment_due_by: '2025-02-28'");
            CASE.under("dp.review_max_months: {first: 6, later: 9}")
                    .where("first_payment_on: '2025-01-01', last_payment_review_on: '2025-05-31'")
                    .answers("direct_payment_due_by: '2026-02-28'");
        }
    }

    @Nested
    @DisplayName("SCHEDULE-14: both together")
    class BothTogether {

        @Test
        void by_the_earlier_of_the_two_days() {
            CASE.where("last_review_on: '2025-03-03', first_payment_on: '2025-06-01'")
                    .answers("due_by: '2026-03-03', direct_payment_due_by: '2025-12-01', together_by: '2025-12-01'")
                    .because("SCHEDULE-14");
            CASE.where("last_review_on: '2024-06-30', first_payment_on: '2025-04-07'")
                    .answers("due_by: '2025-06-30', direct_payment_due_by: '2025-10-07', together_by: '2025-06-30'");
        }
    }

    @Nested
    @DisplayName("DP-11: one visit")
    class OneVisit {

        @Test
        void is_the_plans_own_without_a_direct_payment() {
            CASE.where("last_review_on: '2025-03-03', last_payment_review_on: '2025-01-01'")
                    .answers("direct_payment_due_by: null, together_by: '2026-03-03'");
        }
    }
}
