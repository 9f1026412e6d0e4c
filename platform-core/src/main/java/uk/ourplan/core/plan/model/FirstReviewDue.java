package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.review.ReviewScheduleAnswer;
import uk.ourplan.core.law.review.ReviewScheduleFacts;
import uk.ourplan.core.law.review.TheNextReviewIsDue;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.plan.ReviewArrangement;

/**
 * When a plan that is signed off today is first reviewed.
 *
 * @param told the determination as it is kept with the case
 */
public record FirstReviewDue(ReviewScheduleAnswer answer, Determined told) {

    /** A date that the plan proposes before the usual window counts as an earlier date agreed with the person. */
    public static FirstReviewDue of(Plan plan, LawToday law) {
        return of(plan, law.on(), law);
    }

    /** The same for a plan that was signed on another day than that of the law. */
    public static FirstReviewDue of(Plan plan, LocalDate signedOn, LawToday law) {
        LocalDate proposed = plan.content()
                .section(ReviewArrangement.class)
                .map(ReviewArrangement::proposed)
                .orElse(null);
        return of(proposed, signedOn, law);
    }

    static FirstReviewDue of(@Nullable LocalDate proposed, LocalDate signedOn, LawToday law) {
        Determination<ReviewScheduleAnswer> usual = decide(null, signedOn, law);
        ReviewScheduleAnswer window = answered(usual);
        boolean earlier = proposed != null && window.earliest() != null && proposed.isBefore(window.earliest());
        Determination<ReviewScheduleAnswer> due = earlier ? decide(proposed, signedOn, law) : usual;
        return new FirstReviewDue(answered(due), Told.determination("review-schedule", due, law));
    }

    private static Determination<ReviewScheduleAnswer> decide(
            @Nullable LocalDate earlier, LocalDate signedOn, LawToday law) {
        return new TheNextReviewIsDue()
                .decide(
                        new ReviewScheduleFacts(
                                signedOn,
                                new Given<>(null),
                                false,
                                new Given<>(null),
                                false,
                                new Given<>(null),
                                new Given<>(null),
                                new Given<>(earlier)),
                        law.policy());
    }

    private static ReviewScheduleAnswer answered(Determination<ReviewScheduleAnswer> due) {
        return Objects.requireNonNull(due.answer(), "every fact of a first review is known at sign-off");
    }
}
