package uk.ourplan.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

/**
 * A direct payment has a clock of its own from its first payment on, and is reviewed at once where there is a ground for considering
 * its end (DP-10). Both happen inside the transaction of the client that is given.
 */
@Component
public class ReviewsOfAPayment {

    private final Reviews reviews;
    private final LayingOutAPlan law;
    private final AskingForAReview opening;

    ReviewsOfAPayment(Reviews reviews, LayingOutAPlan law, AskingForAReview opening) {
        this.reviews = reviews;
        this.law = law;
        this.opening = opening;
    }

    /** The review that is planned keeps the payment's day, too. */
    public Flux<Deed> firstPaid(DatabaseClient client, Asking asking, LaidOut laid, LocalDate day) {
        return Mono.zip(
                        reviews.ofPlan(client, asking.council(), laid.plan()),
                        reviews.before(client, asking.council(), laid.plan()))
                .flatMapMany(both -> Flux.fromIterable(both.getT1())
                        .filter(review -> isOpen(review, laid) && review.type() != ReviewType.UNPLANNED)
                        .concatMap(review -> {
                            LocalDate last = both.getT2().lastPaymentReview();
                            Review moved = SchedulingReviews.paidFrom(
                                    review,
                                    day,
                                    last == null || last.isBefore(day) ? null : last,
                                    laid.standing().law().policy());
                            return reviews.keep(client, asking.council(), moved)
                                    .thenReturn(Deed.of("review_day_moved", SchedulingReviews.about(moved)));
                        }));
    }

    /** An extra review, unless one that nobody had planned is open already. */
    public Flux<Deed> inQuestion(DatabaseClient client, Asking asking, LaidOut laid, LocalDate arose) {
        if (laid.plan().state() != PlanState.SIGNED_OFF
                || laid.plan().beside().reviews().supersededOn() != null) {
            return Flux.empty();
        }
        return reviews.ofPlan(client, asking.council(), laid.plan())
                .flatMapMany(all -> opened(client, asking, laid, all, arose));
    }

    private Flux<Deed> opened(DatabaseClient client, Asking asking, LaidOut laid, List<Review> all, LocalDate arose) {
        if (all.stream().anyMatch(review -> isOpen(review, laid) && review.type() == ReviewType.UNPLANNED)) {
            return Flux.empty();
        }
        Review plain = opening.unplanned(
                asking, laid, arose, "There is a ground for considering whether the direct payment ends.");
        LocalDate due = plain.window().dueBy();
        Review review = plain.having(Review.Window.of(arose, due, due, due));
        return reviews.add(client, asking.council(), review, Map.of("payment_in_question", true), law.now())
                .thenReturn(Deed.of("review_opened", SchedulingReviews.about(review)))
                .flux();
    }

    private static boolean isOpen(Review review, LaidOut laid) {
        return review.planId().equals(laid.plan().id())
                && (review.state() == ReviewState.DUE || review.state() == ReviewState.UNDER_WAY);
    }
}
