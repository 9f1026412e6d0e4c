package uk.ourplan.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.review.ReviewView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.review.held.ChangesGraded;
import uk.ourplan.core.law.review.held.ReviewCheck;
import uk.ourplan.core.law.review.held.ReviewLack;
import uk.ourplan.core.law.review.held.ReviewOnDesk;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.Told;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.core.review.LayingOutAReview.OnTheTable;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.core.review.model.SavedReviewSection;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.core.task.Tasks;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.review.HowHeld;
import uk.ourplan.language.review.MoneyLookedAt;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewSection;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.language.review.WhatComesNext;
import uk.ourplan.tenant.policy.PaymentReviewMonths;
import uk.ourplan.tenant.policy.Settings;

/**
 * A review from its first saved answer to its completion (REVIEW-05 to REVIEW-14). Completing it sets the next one in the same
 * transaction, so that a plan that goes on is never without (SCHEDULE-01).
 *
 * @see "docs/decisions/0169-a-review-is-saved-section-by-section.md"
 */
@Component
public class HoldingAReview {

    private final CouncilDoor door;
    private final Reviews reviews;
    private final LayingOutAReview layingOut;
    private final LayingOutAPlan law;
    private final AfterReviewTeams teams;
    private final Tasks tasks;
    private final NewIds ids;

    HoldingAReview(
            CouncilDoor door,
            Reviews reviews,
            LayingOutAReview layingOut,
            LayingOutAPlan law,
            AfterReviewTeams teams,
            Tasks tasks,
            NewIds ids) {
        this.door = door;
        this.reviews = reviews;
        this.layingOut = layingOut;
        this.law = law;
        this.teams = teams;
        this.tasks = tasks;
        this.ids = ids;
    }

    /** With what was planned beside what happened; the look is recorded. */
    public Mono<ReviewView> look(Asking asking, UUID id) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking, id)
                        .map(table -> Written.of(ReviewsTold.of(table, asking), deed("review_viewed", table))));
    }

    /**
     * Saves one section over the revision that was read. Refused where it is completed (409) and where somebody saved in between
     * (412, with what stands there).
     */
    public Mono<ReviewView> save(Asking asking, UUID id, ReviewSection content, long read) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking, id).flatMap(table -> {
                    mustBeOpen(table.review());
                    SavedReviewSection stands = table.section(content.name());
                    long revision = stands == null ? 0 : stands.revision();
                    Versions.mustBe(revision, read, Map.of("current", ReviewsTold.of(table, asking)));
                    SavedReviewSection saved = new SavedReviewSection(content, revision + 1, asking.name(), law.now());
                    OnTheTable next = table.having(saved);
                    LawToday today = table.plan().standing().law();
                    Review review = next.review()
                            .having(ReviewState.UNDER_WAY)
                            .having(WhatFollowed.of(next.desk(asking.name()), today.policy()));
                    return reviews.keepSection(client, asking, id, saved)
                            .then(reviews.keep(client, asking.council(), review))
                            .thenReturn(written("review_saved", next.having(review), asking));
                }));
    }

    /** Refused (409) with everything that is still to be answered, and (403) for a team that may not act after reviews. */
    public Mono<ReviewView> complete(Asking asking, UUID id) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking, id)
                        .flatMap(table -> teams.mustBeIn(
                                        client,
                                        asking,
                                        table.plan().standing().law().policy())
                                .flatMap(may -> completed(client, asking, table))));
    }

    private Mono<Written<ReviewView>> completed(DatabaseClient client, Asking asking, OnTheTable table) {
        mustBeOpen(table.review());
        ReviewOnDesk desk = table.desk(asking.name());
        LawToday today = table.plan().standing().law();
        List<ReviewLack> stopping = ReviewCheck.stopping(desk, today.policy());
        if (!stopping.isEmpty()) {
            throw new Refused(new Refusal.WrongState(
                    "The review is not complete yet. Answer what is listed.",
                    Map.of("findings", ReviewsTold.of(table, asking).findings())));
        }
        ReviewOutcome outcome = WhatFollowed.of(desk, today.policy());
        HowHeld how = desk.section(HowHeld.class).orElseThrow();
        LocalDate on = Objects.requireNonNull(how.heldOn(), "the law asked for it");
        boolean payment = desk.section(MoneyLookedAt.class)
                .map(MoneyLookedAt::paymentReviewed)
                .orElse(false);
        Review done = table.review()
                .completed(new Review.Held(on, payment, law.now(), asking.worker(), asking.name()), outcome);
        Mono<Void> next = isSuperseded(table) ? Mono.empty() : next(client, asking, table, on, payment);
        return reviews.keep(client, asking.council(), done)
                .then(reviews.replaceDue(client, asking.council(), done.planId(), "held at another visit"))
                .then(next)
                .then(tasks.close(client, asking, done.planId(), TaskKind.FIRST_REVIEW))
                .thenReturn(written("review_completed", table.having(done), asking));
    }

    private static boolean isSuperseded(OnTheTable table) {
        return table.plan().plan().beside().reviews().supersededOn() != null;
    }

    /**
     * A review before its window that does not count leaves the first one where it was (SCHEDULE-03). Where the plan is about to
     * end and no date was asked for, the longest gap counts, so that an ending that is taken back leaves no plan without a review.
     */
    private Mono<Void> next(DatabaseClient client, Asking asking, OnTheTable table, LocalDate on, boolean payment) {
        WhatComesNext said =
                table.desk(asking.name()).section(WhatComesNext.class).orElseThrow();
        LocalDate due = Objects.requireNonNullElseGet(
                said.nextDue(),
                () -> on.plusMonths(table.plan()
                        .standing()
                        .law()
                        .policy()
                        .read(Settings.REVIEW_MAX_INTERVAL_MONTHS)
                        .value()));
        Review held = table.review();
        LawToday today = table.plan().standing().law();
        PaymentReviewMonths months =
                today.policy().read(Settings.PAYMENT_REVIEW_MONTHS).value();
        LocalDate before = held.window().paymentDueBy();
        LocalDate paymentDue = payment ? on.plusMonths(months.later()) : before;
        LocalDate together = paymentDue != null && paymentDue.isBefore(due) ? paymentDue : due;
        boolean counts = !Boolean.FALSE.equals(table.desk(asking.name())
                .section(HowHeld.class)
                .map(HowHeld::countsAsFirst)
                .orElse(null));
        Review.Window window = counts
                ? Review.Window.of(null, due, paymentDue, together)
                : Review.Window.of(
                        held.window().earliest(),
                        held.window().dueBy(),
                        paymentDue,
                        held.window().togetherBy());
        Review next = new Review(
                ids.next(),
                held.planId(),
                held.version(),
                held.personId(),
                counts ? ReviewType.ROUTINE : ReviewType.FIRST,
                ReviewState.DUE,
                window,
                Review.Holder.of(
                        asking.worker(),
                        Objects.requireNonNullElse(said.responsible(), asking.name()),
                        said.nextMethod()),
                Review.Opened.AS_PLANNED,
                null,
                ReviewOutcome.NONE);
        return reviews.add(
                client,
                asking.council(),
                next,
                Told.determination(
                        "review-route", ChangesGraded.route(table.desk(asking.name()), today.policy()), today),
                law.now());
    }

    static void mustBeOpen(Review review) {
        if (review.state() == ReviewState.COMPLETED) {
            throw new Refused(new Refusal.WrongState("This review is completed and never changes. Hold another one."));
        }
        if (review.state() == ReviewState.REPLACED) {
            throw new Refused(new Refusal.WrongState(
                    "Another review has taken the place of this one. Open the plan for the one that counts."));
        }
    }

    private static Written<ReviewView> written(String what, OnTheTable table, Asking asking) {
        return Written.of(ReviewsTold.of(table, asking), deed(what, table))
                .touching(what, table.review().planId(), Deeds.readers());
    }

    static Deed deed(String what, OnTheTable table) {
        return Deed.of(
                what,
                Map.of(
                        "review",
                        table.review().id(),
                        "plan",
                        table.review().planId(),
                        "person",
                        table.review().personId()));
    }
}
