package uk.ourplan.core.authorisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.law.planning.authorisation.WhoMaySign;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.review.TheNextVersionIsReleased;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.Plans;
import uk.ourplan.core.plan.model.FirstReviewDue;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.plan.model.Signature;
import uk.ourplan.core.plan.model.Submission;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.review.Reviews;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Step;

/**
 * Issues a version that a review left unchanged, or a light amendment, where the council lets the practitioner or a manager do
 * so; it is final at once, with everything that a signature brings, and says who issued it (AUTH-14, REVISE-03).
 */
@Component
public class ReleasingAPlan {

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final SigningOffAPlan signing;
    private final OpeningTheHistory history;
    private final Reviews reviews;

    ReleasingAPlan(
            CouncilDoor door,
            Plans plans,
            LayingOutAPlan layingOut,
            SigningOffAPlan signing,
            OpeningTheHistory history,
            Reviews reviews) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.signing = signing;
        this.history = history;
        this.reviews = reviews;
    }

    /** Refused where the council's route is another or anything differs (409), and for whom it is not (403). */
    public Mono<DecisionView> release(Asking asking, UUID planId) {
        asking.mustHold(Permission.PRACTITIONER, Permission.AUTHORISER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(before -> reviews.before(client, asking.council(), before.plan())
                                .flatMap(held -> released(client, asking, before, held))));
    }

    private Mono<Written<DecisionView>> released(
            DatabaseClient client, Asking asking, LaidOut before, FirstReviewDue.Before held) {
        LawToday law = before.standing().law();
        PlanOnDesk desk = before.standing().desk();
        Guard.state(PlanSteps.whyNotWritten(before.plan().state()));
        Guard.state(TheNextVersionIsReleased.whyNot(desk, law.policy()));
        String as = issuer(asking, before);
        Guard.findings(
                before.standing().stopping(Step.ISSUE), "The version cannot be issued yet. Mend what is listed first.");
        Guard.state(Optional.ofNullable(before.standing().open())
                .map(open -> StepsToSignOff.waitsFor(open).says()));
        Plan sent = before.plan()
                .having(before.plan()
                        .progress()
                        .submitted(
                                new Submission(layingOut.now(), asking.worker(), asking.name(), as),
                                false,
                                layingOut.now()));
        LaidOut waiting = layingOut.again(before, sent);
        return history.mustBeRead(client, asking, waiting)
                .then(plans.keep(client, asking.council(), sent))
                .then(plans.addSubmission(
                        client,
                        asking.council(),
                        sent,
                        waiting.standing().readiness().route()))
                .then(Mono.defer(() -> signing.finished(
                        client,
                        asking,
                        waiting,
                        new Signature(layingOut.now(), asking.worker(), asking.name(), as, null),
                        held)));
    }

    /** The role under which whoever asks issues it; a manager is never one of its authors (AUTH-03). */
    private static String issuer(Asking asking, LaidOut before) {
        return switch (TheNextVersionIsReleased.by(
                before.standing().desk(), before.standing().law().policy())) {
            case PRACTITIONER -> {
                asking.mustHold(Permission.PRACTITIONER);
                yield Permission.PRACTITIONER.code();
            }
            case MANAGER, AUTHORISER -> {
                asking.mustHold(Permission.AUTHORISER);
                WhoMaySign.whyNotNeutral(
                                before.plan().isBy(asking.worker()),
                                before.plan().interested().contains(asking.worker()))
                        .ifPresent(reason -> {
                            throw new Refused(new Refusal.NotAllowed(reason.says()));
                        });
                yield before.standing().law().ladder().stream()
                        .map(level -> level.role())
                        .filter(asking.ladderRoles()::contains)
                        .findFirst()
                        .orElseThrow(() ->
                                new Refused(new Refusal.NotAllowed("The council has a manager issue this version.")));
            }
        };
    }
}
