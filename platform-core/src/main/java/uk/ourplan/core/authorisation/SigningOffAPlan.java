package uk.ourplan.core.authorisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.plan.SignOff;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.StandingIn;
import uk.ourplan.core.directory.model.Lent;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.IssuingAPlan;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.Plans;
import uk.ourplan.core.plan.Plans.Decided;
import uk.ourplan.core.plan.model.FirstReviewDue;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.plan.model.Signature;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.review.Reviews;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.core.task.NewTask;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.core.task.Tasks;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.tenant.policy.Settings;

/**
 * Signs a plan off: it becomes final and this version never changes again; who signed, when, at which level and under which
 * law and policy is kept, the final copy is issued, the first review is set, and giving copies and arranging are asked for (AUTH-11,
 * SCHEDULE-03). What stops the final copy stops the signature, because the one is made with the other.
 */
@Component
public class SigningOffAPlan {

    /** No rule gives a day for copies and arranging; a week keeps both in sight. */
    private static final int WEEKS_TO_FOLLOW_UP = 1;

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final IssuingAPlan issuing;
    private final StandingIn standingIn;
    private final OpeningTheHistory history;
    private final FollowingAVersion following;
    private final Reviews reviews;
    private final Tasks tasks;
    private final NewIds ids;

    SigningOffAPlan(
            CouncilDoor door,
            Plans plans,
            LayingOutAPlan layingOut,
            IssuingAPlan issuing,
            StandingIn standingIn,
            OpeningTheHistory history,
            FollowingAVersion following,
            Reviews reviews,
            Tasks tasks,
            NewIds ids) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.issuing = issuing;
        this.standingIn = standingIn;
        this.history = history;
        this.following = following;
        this.reviews = reviews;
        this.tasks = tasks;
        this.ids = ids;
    }

    /** Refused for the author and lower levels (403), and where it doesn't wait or something stops it (409). */
    public Mono<DecisionView> sign(Asking asking, UUID planId, SignOff sent) {
        asking.mustHold(Permission.AUTHORISER);
        if (!sent.confirmed()) {
            String says = "Read the whole page and confirm that you did; a signature is not given by accident.";
            return Mono.error(() -> new Refused(new Refusal.Invalid(says, List.of(new Mistake("confirmed", says)))));
        }
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(held -> history.mustBeOpened(client, asking, held))
                        .flatMap(before -> standingIn
                                .of(client, asking, layingOut.today())
                                .flatMap(lent -> reviews.before(client, asking.council(), before.plan())
                                        .flatMap(held -> signed(client, asking, before, lent, held)))));
    }

    private Mono<Written<DecisionView>> signed(
            DatabaseClient client, Asking asking, LaidOut before, Lent lent, FirstReviewDue.Before held) {
        DecidingOnAPlan.mustDecide(before, asking);
        Guard.state(PlanSteps.whyNotDecided(before.plan().state()));
        RoleStep open = before.standing().open();
        if (open != null && !open.role().equals(StepsToSignOff.PANEL)) {
            Guard.state(Optional.of(StepsToSignOff.waitsFor(open).says()));
        }
        Guard.findings(
                before.standing().stopping(Step.ISSUE),
                "The plan cannot be signed off yet. Return it, or wait until what is listed is mended.");
        return finished(client, asking, before, signature(asking, before, lent), held);
    }

    /** Makes it final: everything that goes with a signature, whoever gave it. */
    Mono<Written<DecisionView>> finished(
            DatabaseClient client, Asking asking, LaidOut before, Signature signature, FirstReviewDue.Before held) {
        LawToday law = before.standing().law();
        FirstReviewDue review = FirstReviewDue.of(before.plan(), law.on(), held, law);
        Plan plan = before.plan()
                .having(before.plan()
                        .progress()
                        .signedOff(
                                signature,
                                review.answer().earliest(),
                                review.answer().togetherBy()));
        LaidOut after = layingOut.again(before, plan);
        UUID reviewId = ids.next();
        return plans.addFinal(client, asking.council(), plan, decided(before, review))
                .then(plans.keep(client, asking.council(), plan))
                .then(plans.keepKeeping(
                        client,
                        asking.council(),
                        plan.having(plan.kept().keeping().under(procedure(before)))))
                .then(issuing.issue(client, asking.council(), after))
                .then(following.follow(client, asking, plan))
                .then(reviews.add(
                        client,
                        asking.council(),
                        scheduled(reviewId, plan, review, held),
                        review.told(),
                        layingOut.now()))
                .then(tasks(client, asking, plan))
                .map(made -> written(after, asking, reviewId, made));
    }

    /** In one's own right where one's own level is enough; otherwise on behalf of whoever is stood in for (AUTH-05). */
    private Signature signature(Asking asking, LaidOut before, Lent lent) {
        String as = DecidingOnAPlan.signsAs(before, asking, lent).orElseThrow();
        return new Signature(
                layingOut.now(),
                asking.worker(),
                asking.name(),
                as,
                lent.under(PreparingASignature.roleOf(as))
                        .or(() -> before.line().coveredBy(asking.worker()))
                        .orElse(null));
    }

    private static Decided decided(LaidOut before, FirstReviewDue review) {
        Map<String, Object> determinations = before.standing().onRecord();
        determinations.put("review-schedule", review.told());
        LawToday law = before.standing().law();
        return new Decided(law.nationalPack(), law.policy().version(), determinations);
    }

    /** The version of the council's procedure that stood while it was written (RECORD-07). */
    private static @Nullable String procedure(LaidOut before) {
        return before.standing()
                .law()
                .policy()
                .read(Settings.GUIDANCE_VERSION)
                .value()
                .orElse(null);
    }

    private static Review scheduled(UUID id, Plan plan, FirstReviewDue due, FirstReviewDue.Before held) {
        return new Review(
                id,
                plan.id(),
                plan.origin().version(),
                plan.origin().personId(),
                due.answer().earliest() == null && held.lastHeld() != null ? ReviewType.ROUTINE : ReviewType.FIRST,
                ReviewState.DUE,
                Review.Window.of(
                        due.answer().earliest(),
                        due.answer().dueBy(),
                        due.answer().directPaymentDueBy(),
                        due.answer().togetherBy()),
                Review.Holder.of(plan.origin().author(), plan.origin().authorName(), null),
                Review.Opened.AS_PLANNED,
                null,
                ReviewOutcome.NONE);
    }

    /** The review itself is a task that the law owes for as long as the review is to be held. */
    private Mono<List<UUID>> tasks(DatabaseClient client, Asking asking, Plan plan) {
        LocalDate soon = layingOut.today().plusWeeks(WEEKS_TO_FOLLOW_UP);
        return tasks.make(client, asking.council(), task(plan, TaskKind.ARRANGE_SUPPORT, soon))
                .map(List::of);
    }

    private static NewTask task(Plan plan, TaskKind kind, LocalDate due) {
        return new NewTask(kind, plan.origin().author(), plan.origin().personId(), plan.id(), null, due, "AUTH-11");
    }

    /** The version before is in force until this moment and no longer (REVISE-04). */
    private static Written<DecisionView> superseding(Plan plan, Written<DecisionView> written) {
        Revising revising = plan.origin().revising();
        if (revising == null) {
            return written;
        }
        UUID before = revising.how().revises();
        Deed superseded = Deed.of(
                "plan_superseded",
                Map.of("plan", before, "person", plan.origin().personId()));
        return written.and(superseded).touching("plan_superseded", before, Deeds.readers());
    }

    private static Written<DecisionView> written(LaidOut after, Asking asking, UUID reviewId, List<UUID> tasks) {
        Plan plan = after.plan();
        TreeMap<String, UUID> about =
                new TreeMap<>(Deeds.about("review_scheduled", plan).about());
        about.put("review", reviewId);
        Signature signature = Objects.requireNonNull(plan.progress().signature());
        Written<DecisionView> written = superseding(
                plan,
                Written.of(
                                DecidingOnAPlan.told(after, asking),
                                PreparingASignature.deed("plan_signed_off", plan, signature.onBehalf()),
                                Deeds.about("plan_issued", plan),
                                new Deed("review_scheduled", about))
                        .touching("plan_signed_off", plan.id(), Deeds.readers()));
        for (UUID task : tasks) {
            written = written.touching("task_made", task, Permission.PRACTITIONER);
        }
        return written;
    }
}
