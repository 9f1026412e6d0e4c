package uk.ourplan.core.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DecisionRecorded;
import uk.ourplan.api.plan.DecisionTaken;
import uk.ourplan.api.plan.DecisionsOnRecord;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.keeping.ADecisionIsRecorded;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.council.Permission;

/** Puts a decision taken in planning on record, for good, with the law and policy that applied (RECORD-05). */
@Component
public class RecordingADecision {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final Decisions decisions;

    RecordingADecision(CouncilDoor door, LayingOutAPlan layingOut, Decisions decisions) {
        this.door = door;
        this.layingOut = layingOut;
        this.decisions = decisions;
    }

    /** All of a plan's; the look is recorded. */
    public Mono<DecisionsOnRecord> read(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> decisions
                                .of(client, asking.council(), laid.plan())
                                .map(all -> Written.of(
                                        new DecisionsOnRecord(all),
                                        Deeds.about("plan_decisions_viewed", laid.plan())))));
    }

    /** Refused (422) where anything is missing. */
    public Mono<DecisionsOnRecord> record(Asking asking, UUID planId, DecisionTaken taken) {
        asking.mustHold(Permission.PRACTITIONER, Permission.AUTHORISER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    acceptable(taken);
                    return decisions
                            .add(client, asking, laid.plan(), recorded(asking, laid, taken))
                            .then(decisions.of(client, asking.council(), laid.plan()))
                            .map(all -> Written.of(
                                            new DecisionsOnRecord(all),
                                            Deeds.about("plan_decision_recorded", laid.plan()))
                                    .touching("plan_kept", laid.plan().id(), Deeds.readers()));
                }));
    }

    private void acceptable(DecisionTaken taken) {
        Guard.acceptable(ADecisionIsRecorded.faults(
                        taken.kind() != null,
                        taken.decidedBy(),
                        taken.decidedOn(),
                        taken.facts(),
                        taken.personView(),
                        taken.noViewReason(),
                        layingOut.today())
                .entrySet()
                .stream()
                .map(fault -> new Mistake(fault.getKey(), fault.getValue()))
                .toList());
    }

    private DecisionRecorded recorded(Asking asking, LaidOut laid, DecisionTaken taken) {
        LawToday law = laid.standing().law();
        return new DecisionRecorded(layingOut.now(), asking.name(), law.policy().version(), law.nationalPack(), taken);
    }
}
