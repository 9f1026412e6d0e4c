package uk.ourplan.core.arranging;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.review.ReviewScheduleAnswer;
import uk.ourplan.core.law.review.ReviewScheduleFacts;
import uk.ourplan.core.law.review.TheNextReviewIsDue;
import uk.ourplan.core.plan.model.FirstReviewDue;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.review.Reviews;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

/**
 * When services start later than the plan was signed and a worker confirms it, the first review is reckoned from the start. The
 * window moves once; the date as it was reckoned at sign-off stays in the signed version (SCHEDULE-03).
 */
@Component
class MovingTheFirstReview {

    private final Reviews reviews;

    MovingTheFirstReview(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Does nothing about a plan that is not signed, and nothing where the window was moved or the review begun already. */
    Mono<Void> startedOn(DatabaseClient client, Asking asking, LaidOut laid, LocalDate day) {
        LocalDate signed = laid.standing().desk().course().signedOn();
        if (signed == null) {
            return Mono.empty();
        }
        return reviews.ofPlan(client, asking.council(), laid.plan())
                .flatMapIterable(all -> all)
                .filter(review -> isToMove(review, laid))
                .next()
                .flatMap(review -> reviews.before(client, asking.council(), laid.plan())
                        .flatMap(before -> reviews.keep(
                                client, asking.council(), review.having(window(review, before, laid, signed, day)))));
    }

    private static boolean isToMove(Review review, LaidOut laid) {
        return review.planId().equals(laid.plan().id())
                && review.type() == ReviewType.FIRST
                && review.state() == ReviewState.DUE
                && review.window().startedOn() == null;
    }

    private static Review.Window window(
            Review review, FirstReviewDue.Before before, LaidOut laid, LocalDate signed, LocalDate day) {
        ReviewScheduleAnswer answer = Objects.requireNonNull(
                new TheNextReviewIsDue()
                        .decide(
                                new ReviewScheduleFacts(
                                        signed,
                                        new Given<>(day),
                                        true,
                                        new Given<>(before.lastHeld()),
                                        before.lastHeld() != null,
                                        new Given<>(before.firstPayment()),
                                        new Given<>(before.lastPaymentReview()),
                                        new Given<>(null)),
                                laid.standing().law().policy())
                        .answer(),
                "every fact of a first review is known");
        Review.Window window = review.window();
        return new Review.Window(
                answer.earliest(),
                answer.dueBy(),
                answer.directPaymentDueBy(),
                answer.togetherBy(),
                day,
                window.firstPaymentOn(),
                window.lateReason(),
                window.separateReason());
    }
}
