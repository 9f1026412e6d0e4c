package uk.ourplan.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.review.HandOver;
import uk.ourplan.api.review.ReviewDay;
import uk.ourplan.api.review.ReviewsOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.review.ReviewScheduleAnswer;
import uk.ourplan.core.law.review.ReviewScheduleFacts;
import uk.ourplan.core.law.review.TheDayMoves;
import uk.ourplan.core.law.review.TheNextReviewIsDue;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.FirstReviewDue;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.review.LayingOutAReview.OnTheTable;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * Who holds a review that is to come, and when: it is handed over and accepted, its window moves once to the actual start of
 * support, and another day is set with its reason (SCHEDULE-03, SCHEDULE-05, SCHEDULE-11, SCHEDULE-13, SCHEDULE-14).
 */
@Component
public class SchedulingReviews {

    private final CouncilDoor door;
    private final Reviews reviews;
    private final LayingOutAReview layingOut;
    private final LayingOutAPlan law;
    private final AfterReviewTeams teams;
    private final LookingAtReviews looking;

    SchedulingReviews(
            CouncilDoor door,
            Reviews reviews,
            LayingOutAReview layingOut,
            LayingOutAPlan law,
            AfterReviewTeams teams,
            LookingAtReviews looking) {
        this.door = door;
        this.reviews = reviews;
        this.layingOut = layingOut;
        this.law = law;
        this.teams = teams;
        this.looking = looking;
    }

    /** Offers it, accepts it or gives it back; until it is accepted the sender stays responsible. */
    public Mono<ReviewsOfPlan> handOver(Asking asking, UUID id, HandOver step) {
        asking.mustHold(Permission.PRACTITIONER);
        return changed(
                asking,
                id,
                "review_handed_over",
                (client, table) -> teams.mustBeIn(
                                client, asking, table.plan().standing().law().policy())
                        .map(names -> stepped(asking, table, step, names)));
    }

    private Review stepped(Asking asking, OnTheTable table, HandOver step, List<String> teamsOfMine) {
        Review review = table.review();
        CouncilPolicy policy = table.plan().standing().law().policy();
        Review.Holder holder = review.holder();
        return switch (step.step()) {
            case OFFER -> {
                String to = usual(step.to(), policy);
                yield policy.read(Settings.HANDOVER_NEEDS_ACCEPTANCE).value()
                        ? review.having(new Review.Holder(
                                holder.responsible(),
                                holder.responsibleName(),
                                holder.method(),
                                to,
                                law.today(),
                                step.note(),
                                null))
                        : review.having(new Review.Holder(null, to, holder.method(), null, null, step.note(), null));
            }
            case ACCEPT -> {
                mayAnswer(asking, review, teamsOfMine);
                yield review.having(Review.Holder.of(asking.worker(), asking.name(), holder.method()));
            }
            case GIVE_BACK -> {
                mayAnswer(asking, review, teamsOfMine);
                said(step.note(), "note", "Say why it is given back.");
                yield review.having(new Review.Holder(
                        holder.responsible(),
                        holder.responsibleName(),
                        holder.method(),
                        null,
                        null,
                        null,
                        step.note()));
            }
        };
    }

    private static String usual(@Nullable String to, CouncilPolicy policy) {
        return Optional.ofNullable(to)
                .filter(name -> !name.isBlank())
                .map(String::strip)
                .or(() -> policy.read(Settings.REVIEW_ALLOCATION_TEAM).value())
                .orElseThrow(() -> invalid("to", "Name the worker or the team that is to hold it."));
    }

    /** Whoever it is offered to, by name or by team; never the sender. */
    private static void mayAnswer(Asking asking, Review review, List<String> teamsOfMine) {
        String offered = review.holder().offeredTo();
        if (offered == null) {
            throw new Refused(new Refusal.WrongState("This review is not handed over to anybody."));
        }
        boolean mine = offered.equalsIgnoreCase(asking.name())
                || teamsOfMine.stream().anyMatch(offered::equalsIgnoreCase)
                || (teamsOfMine.isEmpty()
                        && !asking.worker().equals(review.holder().responsible()));
        if (!mine) {
            throw new Refused(new Refusal.NotAllowed(
                    "This review is handed over to somebody else. It stays with the sender until they accept it."));
        }
    }

    /** Moves its day; refused (409) beyond the longest gap, and (422) where it is later than reckoned without a reason. */
    public Mono<ReviewsOfPlan> day(Asking asking, UUID id, ReviewDay day) {
        asking.mustHold(Permission.PRACTITIONER);
        return changed(
                asking,
                id,
                "review_day_moved",
                (client, table) -> reviews.before(
                                client, asking.council(), table.plan().plan())
                        .map(before -> moved(table, before, day)));
    }

    private Review moved(OnTheTable table, FirstReviewDue.Before before, ReviewDay day) {
        Review review = table.review();
        Review.Window window = review.window();
        CouncilPolicy policy = table.plan().standing().law().policy();
        LocalDate signed = signedOn(table);
        LocalDate started = once(review, day.startedOn());
        LocalDate firstPayment = day.firstPaymentOn() == null ? window.firstPaymentOn() : day.firstPaymentOn();
        LocalDate lastPayment = before.lastPaymentReview();
        ReviewScheduleAnswer reckoned = review.type() == ReviewType.FIRST
                ? answered(
                        signed,
                        started,
                        new FirstReviewDue.Before(before.lastHeld(), firstPayment, lastPayment, null),
                        policy)
                : routine(window, firstPayment, lastPayment, signed, policy);
        LocalDate due = day.dueBy() == null ? reckoned.dueBy() : day.dueBy();
        LocalDate from = before.lastHeld() == null ? signed : before.lastHeld();
        TheDayMoves.whyNot(due, reckoned.dueBy(), from, day.reason(), policy).ifPresent(says -> {
            throw invalid("due_by", says);
        });
        LocalDate payment = reckoned.directPaymentDueBy();
        LocalDate together = payment != null && payment.isBefore(due) ? payment : due;
        return review.having(new Review.Window(
                day.dueBy() != null && reckoned.earliest() != null && due.isBefore(reckoned.earliest())
                        ? null
                        : reckoned.earliest(),
                due,
                payment,
                together,
                started,
                firstPayment,
                day.reason() == null ? window.lateReason() : day.reason(),
                day.separateReason() == null ? window.separateReason() : day.separateReason()));
    }

    private static LocalDate signedOn(OnTheTable table) {
        var signature = table.plan().plan().progress().signature();
        return signature == null
                ? table.plan().plan().origin().startedOn()
                : LocalDate.ofInstant(signature.at(), Days.LONDON);
    }

    private static @Nullable LocalDate once(Review review, @Nullable LocalDate started) {
        LocalDate before = review.window().startedOn();
        if (started != null && before != null && !started.equals(before)) {
            throw new Refused(new Refusal.WrongState(
                    "The window was moved to the start of support already, and it moves once (SCHEDULE-03)."));
        }
        return started == null ? before : started;
    }

    private static ReviewScheduleAnswer answered(
            LocalDate signed, @Nullable LocalDate started, FirstReviewDue.Before before, CouncilPolicy policy) {
        return Optional.ofNullable(new TheNextReviewIsDue()
                        .decide(
                                new ReviewScheduleFacts(
                                        signed,
                                        new Given<>(started),
                                        started != null,
                                        new Given<>(before.lastHeld()),
                                        before.lastHeld() != null,
                                        new Given<>(before.firstPayment()),
                                        new Given<>(before.lastPaymentReview()),
                                        new Given<>(null)),
                                policy)
                        .answer())
                .orElseThrow();
    }

    private static ReviewScheduleAnswer routine(
            Review.Window window,
            @Nullable LocalDate firstPayment,
            @Nullable LocalDate lastPayment,
            LocalDate signed,
            CouncilPolicy policy) {
        LocalDate payment = firstPayment == null
                ? window.paymentDueBy()
                : answered(signed, null, new FirstReviewDue.Before(null, firstPayment, lastPayment, null), policy)
                        .directPaymentDueBy();
        LocalDate together = payment != null && payment.isBefore(window.dueBy()) ? payment : window.dueBy();
        return new ReviewScheduleAnswer(window.earliest(), window.dueBy(), payment, together);
    }

    /** With the day that the first payment sets for it; the plan's own day stays (DP-10). */
    static Review paidFrom(
            Review review, LocalDate firstPayment, @Nullable LocalDate lastPaymentReview, CouncilPolicy policy) {
        Review.Window window = review.window();
        ReviewScheduleAnswer reckoned = routine(window, firstPayment, lastPaymentReview, firstPayment, policy);
        return review.having(new Review.Window(
                window.earliest(),
                window.dueBy(),
                reckoned.directPaymentDueBy(),
                reckoned.togetherBy(),
                window.startedOn(),
                firstPayment,
                window.lateReason(),
                window.separateReason()));
    }

    private Mono<ReviewsOfPlan> changed(Asking asking, UUID id, String what, Change change) {
        return door.write(
                asking,
                client -> layingOut.hold(client, asking, id).flatMap(table -> {
                    HoldingAReview.mustBeOpen(table.review());
                    return change.of(client, table)
                            .flatMap(review -> reviews.keep(client, asking.council(), review)
                                    .then(looking.told(client, asking, table.plan()))
                                    .map(told -> Written.of(told, HoldingAReview.deed(what, table.having(review)))
                                            .touching(what, review.planId(), Deeds.readers())));
                }));
    }

    private interface Change {
        Mono<Review> of(DatabaseClient client, OnTheTable table);
    }

    private static void said(@Nullable String text, String field, String says) {
        if (text == null || text.isBlank()) {
            Guard.acceptable(List.of(new Mistake(field, says)));
        }
    }

    private static Refused invalid(String field, String says) {
        return new Refused(new Refusal.Invalid(says, List.of(new Mistake(field, says))));
    }

    /** For the deed of a request; the plan is named there already. */
    static Map<String, UUID> about(Review review) {
        return Map.of("review", review.id(), "plan", review.planId(), "person", review.personId());
    }
}
