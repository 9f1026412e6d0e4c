package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.law.review.ReviewScheduleAnswer;
import uk.ourplan.core.law.review.ReviewScheduleFacts;
import uk.ourplan.core.law.review.TheNextReviewIsDue;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.tenant.policy.Settings;

/**
 * When a version that is signed off today is next reviewed.
 *
 * @param told the determination as it is kept with the case
 */
public record FirstReviewDue(ReviewScheduleAnswer answer, Determined told) {

    /**
     * The reviews that were held before.
     *
     * @param lastHeld when the last one was held; {@code null} before the first
     * @param firstPayment when a direct payment was first made; {@code null} without one
     * @param lastPaymentReview when the payment was last reviewed
     * @param stillDue by when the one that is planned is to be held; {@code null} where none is
     */
    public record Before(
            @Nullable LocalDate lastHeld,
            @Nullable LocalDate firstPayment,
            @Nullable LocalDate lastPaymentReview,
            @Nullable LocalDate stillDue) {

        public static final Before NONE = new Before(null, null, null, null);
    }

    /** A date that the plan proposes before the usual window counts as an earlier date agreed with the person. */
    public static FirstReviewDue of(Plan plan, LawToday law) {
        return of(plan, law.on(), law);
    }

    /** The same for a plan that was signed on another day than that of the law. */
    public static FirstReviewDue of(Plan plan, LocalDate signedOn, LawToday law) {
        return of(plan, signedOn, Before.NONE, law);
    }

    /**
     * The same for a plan that was reviewed before: a revision restarts the clock, within the longest gap; a version that does
     * not restart it leaves the day that was agreed where it is (SCHEDULE-04).
     */
    public static FirstReviewDue of(Plan plan, LocalDate signedOn, Before before, LawToday law) {
        boolean restarts = restartsTheClock(plan, law) || before.lastHeld() == null;
        LocalDate proposed = earlier(
                plan.content()
                        .section(ReviewArrangement.class)
                        .map(ReviewArrangement::proposed)
                        .orElse(null),
                restarts ? null : before.stillDue());
        Determination<ReviewScheduleAnswer> usual = decide(null, signedOn, restarts, before, law);
        ReviewScheduleAnswer window = answered(usual);
        boolean earlier =
                proposed != null && proposed.isBefore(window.earliest() == null ? window.dueBy() : window.earliest());
        Determination<ReviewScheduleAnswer> due = earlier ? decide(proposed, signedOn, restarts, before, law) : usual;
        return new FirstReviewDue(answered(due), Told.determination("review-schedule", due, law));
    }

    static FirstReviewDue of(@Nullable LocalDate proposed, LocalDate signedOn, LawToday law) {
        Determination<ReviewScheduleAnswer> usual = decide(null, signedOn, true, Before.NONE, law);
        ReviewScheduleAnswer window = answered(usual);
        boolean earlier = proposed != null && window.earliest() != null && proposed.isBefore(window.earliest());
        Determination<ReviewScheduleAnswer> due = earlier ? decide(proposed, signedOn, true, Before.NONE, law) : usual;
        return new FirstReviewDue(answered(due), Told.determination("review-schedule", due, law));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static boolean restartsTheClock(Plan plan, LawToday law) {
        Revising revising = plan.origin().revising();
        if (revising == null) {
            return false;
        }
        RevisionKind kind = revising.how().kind();
        return switch (kind) {
            case FORMAL -> true;
            case LIGHT ->
                law.policy().read(Settings.LIGHT_AMENDMENT_RESTARTS_CLOCK).value();
            case NO_CHANGE -> false;
        };
    }

    private static Determination<ReviewScheduleAnswer> decide(
            @Nullable LocalDate earlier, LocalDate signedOn, boolean restarts, Before before, LawToday law) {
        return new TheNextReviewIsDue()
                .decide(
                        new ReviewScheduleFacts(
                                signedOn,
                                new Given<>(null),
                                false,
                                new Given<>(before.lastHeld()),
                                restarts,
                                new Given<>(before.firstPayment()),
                                new Given<>(before.lastPaymentReview()),
                                new Given<>(earlier)),
                        law.policy());
    }

    private static ReviewScheduleAnswer answered(Determination<ReviewScheduleAnswer> due) {
        return Objects.requireNonNull(due.answer(), "every fact of a review is known at sign-off");
    }
}
