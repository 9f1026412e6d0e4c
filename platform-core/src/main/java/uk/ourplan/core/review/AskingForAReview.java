package uk.ourplan.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.review.OpenReview;
import uk.ourplan.api.review.RequestAnswered;
import uk.ourplan.api.review.ReviewAsked;
import uk.ourplan.api.review.ReviewView;
import uk.ourplan.api.review.ReviewsOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.review.ARequestIsAnswered;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.review.LayingOutAReview.OnTheTable;
import uk.ourplan.core.review.model.Request;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.review.RequestGround;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.tenant.policy.ComplaintsRoute;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/** Reviews before their day: asked for by anybody, or opened because something changed (REVIEW-01, REVIEW-02). */
@Component
public class AskingForAReview {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 200;

    private final CouncilDoor door;
    private final Reviews reviews;
    private final LayingOutAPlan layingOut;
    private final LayingOutAReview tables;
    private final LookingAtReviews looking;
    private final NewIds ids;

    AskingForAReview(
            CouncilDoor door,
            Reviews reviews,
            LayingOutAPlan layingOut,
            LayingOutAReview tables,
            LookingAtReviews looking,
            NewIds ids) {
        this.door = door;
        this.reviews = reviews;
        this.layingOut = layingOut;
        this.tables = tables;
        this.looking = looking;
        this.ids = ids;
    }

    /** Puts a request on record; refused (422) where something is missing and (409) where the plan is not signed. */
    public Mono<ReviewsOfPlan> asked(Asking asking, UUID planId, ReviewAsked asked) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    Guard.acceptable(mistakes(asked));
                    mustBeInForce(laid);
                    Request request = new Request(
                            ids.next(),
                            planId,
                            laid.plan().origin().personId(),
                            Objects.requireNonNull(asked.receivedOn()),
                            Objects.requireNonNull(asked.requester()).strip(),
                            Objects.requireNonNull(asked.relationship()).strip(),
                            Boolean.TRUE.equals(asked.onBehalf()),
                            Objects.requireNonNull(asked.ground()),
                            asked.said(),
                            null);
                    return reviews.add(client, asking, request, layingOut.now())
                            .then(looking.told(client, asking, laid))
                            .map(told -> Written.of(told, Deeds.about("review_requested", laid.plan()))
                                    .touching("review_requested", planId, Deeds.readers()));
                }));
    }

    private List<Mistake> mistakes(ReviewAsked asked) {
        List<Mistake> mistakes = new ArrayList<>();
        if (asked.receivedOn() == null || asked.receivedOn().isAfter(layingOut.today())) {
            mistakes.add(new Mistake("received_on", "Give the day on which it was asked; it cannot lie ahead."));
        }
        text(mistakes, "requester", asked.requester(), LONGEST_NAME, "Say who asks.");
        text(mistakes, "relationship", asked.relationship(), LONGEST_NAME, "Say what they are to the person.");
        if (asked.onBehalf() == null) {
            mistakes.add(new Mistake("on_behalf", "Say whether it is asked by or for the person."));
        }
        if (asked.ground() == null) {
            mistakes.add(new Mistake("ground", "Say on which ground."));
        } else if (asked.ground() == RequestGround.OTHER) {
            text(mistakes, "said", asked.said(), LONGEST, "Say what the other ground is.");
        }
        if (asked.said() != null && asked.said().length() > LONGEST) {
            mistakes.add(new Mistake("said", "At most 2,000 characters."));
        }
        return mistakes;
    }

    private static void text(List<Mistake> mistakes, String field, @Nullable String text, int longest, String says) {
        if (text == null || text.isBlank() || text.length() > longest) {
            mistakes.add(new Mistake(field, says));
        }
    }

    private static void mustBeInForce(LaidOut laid) {
        if (laid.plan().state() == PlanState.ENDED) {
            throw new Refused(new Refusal.WrongState("This plan is ended, so it is not reviewed any more."));
        }
        if (laid.plan().state() != PlanState.SIGNED_OFF) {
            throw new Refused(
                    new Refusal.WrongState("This version is not signed. Reviews belong to the one in force."));
        }
        if (laid.plan().beside().reviews().supersededOn() != null) {
            throw new Refused(
                    new Refusal.WrongState("A later version has taken the place of this one. Open that version."));
        }
    }

    /** Answers it: refused (409) where the law leaves no such choice, with every reason. */
    public Mono<ReviewsOfPlan> answer(Asking asking, UUID planId, UUID requestId, RequestAnswered sent) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(laid -> reviews.request(client, asking.council(), requestId)
                                .filter(request -> isOf(laid, request))
                                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                                .flatMap(request -> answered(client, asking, laid, request, sent))
                                .then(Mono.defer(() -> looking.told(client, asking, laid)))
                                .map(told -> Written.of(told, Deeds.about("review_request_answered", laid.plan()))
                                        .touching("review_request_answered", planId, Deeds.readers()))));
    }

    /** Of this version; a later one has taken along what nobody had answered. */
    private static boolean isOf(LaidOut laid, Request request) {
        boolean here = request.planId().equals(laid.plan().id());
        if (!here && request.personId().equals(laid.plan().origin().personId())) {
            throw new Refused(new Refusal.WrongState(
                    "This request is with another version of the plan. Open the one in force and answer it there."));
        }
        return here;
    }

    private Mono<Void> answered(
            DatabaseClient client, Asking asking, LaidOut laid, Request request, RequestAnswered sent) {
        if (request.answer() != null) {
            throw new Refused(new Refusal.WrongState("This request is answered already."));
        }
        List<String> wrong = ARequestIsAnswered.whyNot(
                request.onBehalf(), sent.reasonable(), sent.affectsPlan(), sent.review(), sent.reason());
        if (!wrong.isEmpty()) {
            throw new Refused(new Refusal.WrongState(wrong.getFirst(), Map.of("reasons", wrong)));
        }
        boolean held = Boolean.TRUE.equals(sent.review());
        Review review = held ? unplanned(asking, laid, request.receivedOn(), request.said()) : null;
        Request.Answer answer = new Request.Answer(
                held ? "review" : request.onBehalf() ? "refused" : "noted",
                sent.affectsPlan(),
                sent.reasonable(),
                sent.reason(),
                layingOut.today(),
                asking.name(),
                held ? null : letter(request, sent, laid.standing().law().policy()),
                review == null ? null : review.id());
        Mono<Void> opened = review == null
                ? Mono.empty()
                : reviews.add(client, asking.council(), review, Map.of("request", request.id()), layingOut.now());
        return opened.then(reviews.answer(client, asking, request.answered(answer)));
    }

    /** The answer in writing, with the reason and how to complain (REVIEW-01). */
    private static String letter(Request request, RequestAnswered sent, CouncilPolicy policy) {
        ComplaintsRoute complaints = policy.read(Settings.COMPLAINTS_ROUTE).value();
        return "Dear " + request.requester() + ",\n\nYou asked us on "
                + uk.ourplan.language.date.Days.inWords(request.receivedOn())
                + " to look at the plan before its next review. We have decided not to hold a review now. The reason is: "
                + Objects.requireNonNull(sent.reason()).strip() + "\n\nIf anything changes, ask us again at any time. "
                + complaints.says() + " " + complaints.contact();
    }

    /** Opens one because a change touches the plan; refused (422) while that is not said. */
    public Mono<ReviewView> open(Asking asking, UUID planId, OpenReview why) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    Guard.acceptable(mistakes(why));
                    mustBeInForce(laid);
                    Review review = unplanned(
                            asking,
                            laid,
                            Objects.requireNonNull(why.reportedOn()),
                            why.reportedBy() + ": " + why.says());
                    return reviews.add(client, asking.council(), review, Map.of("change", true), layingOut.now())
                            .then(tables.find(client, asking, review.id()))
                            .map(table -> opened(asking, table));
                }));
    }

    private static Written<ReviewView> opened(Asking asking, OnTheTable table) {
        return Written.of(
                        ReviewsTold.of(table, asking),
                        Deed.of("review_opened", SchedulingReviews.about(table.review())))
                .touching("review_opened", table.review().planId(), Deeds.readers());
    }

    private List<Mistake> mistakes(OpenReview why) {
        List<Mistake> mistakes = new ArrayList<>();
        if (why.reportedOn() == null || why.reportedOn().isAfter(layingOut.today())) {
            mistakes.add(new Mistake("reported_on", "Give the day on which it was reported; it cannot lie ahead."));
        }
        text(mistakes, "reported_by", why.reportedBy(), LONGEST_NAME, "Say who reported it.");
        text(mistakes, "says", why.says(), LONGEST, "Say what changed.");
        if (why.affectsPlan() == null) {
            mistakes.add(new Mistake("affects_plan", "Say whether it touches the plan."));
        } else if (!why.affectsPlan()) {
            mistakes.add(new Mistake(
                    "affects_plan", "What does not touch the plan needs no review; put it beside the plan as a note."));
        }
        return mistakes;
    }

    /** From this day on; no rule gives a last one, so the weeks in which the council looks at a new plan count. */
    Review unplanned(Asking asking, LaidOut laid, LocalDate from, @Nullable String because) {
        LocalDate due = layingOut
                .today()
                .plusWeeks(laid.standing()
                        .law()
                        .policy()
                        .read(Settings.FIRST_REVIEW_WEEKS)
                        .value()
                        .target());
        return new Review(
                ids.next(),
                laid.plan().id(),
                laid.plan().origin().version(),
                laid.plan().origin().personId(),
                ReviewType.UNPLANNED,
                ReviewState.DUE,
                Review.Window.of(from, due, null, due),
                Review.Holder.of(asking.worker(), asking.name(), null),
                new Review.Opened(from, because),
                null,
                ReviewOutcome.NONE);
    }
}
