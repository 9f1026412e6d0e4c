package uk.ourplan.core.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.review.ReviewsOfPlan;
import uk.ourplan.api.review.ReviewsOfPlan.RequestView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.WorkingDays;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.review.model.Request;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.person.Person;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.GuidanceLink;
import uk.ourplan.tenant.policy.PaymentReviewMonths;
import uk.ourplan.tenant.policy.ReviewRequestRoute;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** The reviews of a plan and the requests for them (SCHEDULE-15, SCHEDULE-16, REVIEW-01). */
@Component
public class LookingAtReviews {

    private final CouncilDoor door;
    private final Reviews reviews;
    private final LayingOutAPlan layingOut;

    LookingAtReviews(CouncilDoor door, Reviews reviews, LayingOutAPlan layingOut) {
        this.door = door;
        this.reviews = reviews;
        this.layingOut = layingOut;
    }

    /** All of a plan's and of its earlier versions'; the look is recorded. */
    public Mono<ReviewsOfPlan> ofPlan(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> told(client, asking, laid)
                                .map(told -> Written.of(told, Deeds.about("plan_reviews_viewed", laid.plan())))));
    }

    Mono<ReviewsOfPlan> told(DatabaseClient client, Asking asking, LaidOut laid) {
        return reviews.ofPlan(client, asking.council(), laid.plan())
                .flatMap(all -> reviews.requests(client, asking.council(), laid.plan())
                        .map(requests -> told(asking, laid, all, requests)));
    }

    private static ReviewsOfPlan told(Asking asking, LaidOut laid, List<Review> all, List<Request> requests) {
        CouncilPolicy policy = laid.standing().law().policy();
        return new ReviewsOfPlan(
                laid.plan().id(),
                named(laid.about().person().person()),
                all.stream().map(Review::head).toList(),
                requests.stream().map(request -> view(request, policy)).toList(),
                askEarlier(policy),
                laid.standing().desk().hasDirectPayment() ? paymentGuidance(policy) : null,
                asking.holds(Permission.PRACTITIONER));
    }

    private static String named(Person person) {
        return Objects.requireNonNullElseGet(
                person.likesToBeCalled(),
                () -> Objects.requireNonNullElse(person.firstNames(), "") + " "
                        + Objects.requireNonNullElse(person.lastName(), ""));
    }

    private static RequestView view(Request request, CouncilPolicy policy) {
        Request.Answer answer = request.answer();
        int days = policy.read(Settings.REVIEW_TRIAGE_DAYS).value();
        return new RequestView(
                request.id(),
                request.receivedOn(),
                request.requester(),
                request.relationship(),
                request.onBehalf(),
                request.ground(),
                request.said(),
                WorkingDays.after(request.receivedOn(), days),
                answer == null ? null : answer.decision(),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.on(),
                answer == null ? null : answer.byName(),
                answer == null ? null : answer.letter(),
                answer == null ? null : answer.reviewId());
    }

    /** How anybody asks for an earlier review; {@code null} while the council has set no route (SCHEDULE-16). */
    static @Nullable String askEarlier(CouncilPolicy policy) {
        try {
            ReviewRequestRoute route =
                    policy.read(Settings.REVIEW_REQUEST_ROUTE).value();
            return route.says() + " " + route.contact();
        } catch (SettingNotDecided undecided) {
            return null;
        }
    }

    /** The council's own guidance, or in short when a direct payment is reviewed (SCHEDULE-15). */
    private static String paymentGuidance(CouncilPolicy policy) {
        PaymentReviewMonths months = policy.read(Settings.PAYMENT_REVIEW_MONTHS).value();
        return policy.read(Settings.GUIDANCE_LINKS).value().stream()
                .filter(link -> link.document().equals("direct_payment_reviews"))
                .map(GuidanceLink::address)
                .findFirst()
                .orElse("A direct payment is reviewed within " + months.first()
                        + " months of its first payment, and then at most every " + months.later() + " months.");
    }
}
