package uk.ourplan.core.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.SectionName;

/** A plan can only be read by those who speak for a panel: what they try to change is refused and counted (AUTH-08). */
@Component
class PanelsReadOnly {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final EditAttempts attempts;

    PanelsReadOnly(CouncilDoor door, LayingOutAPlan layingOut, EditAttempts attempts) {
        this.door = door;
        this.layingOut = layingOut;
        this.attempts = attempts;
    }

    /** Refuses (403) whoever is only of a panel, and whoever spoke for one about this plan. */
    Mono<Void> mustNotBeOfThePanel(Asking asking, UUID planId, SectionName section) {
        if (!asking.holds(Permission.PANEL_MEMBER)) {
            return Mono.empty();
        }
        if (!asking.holds(Permission.PRACTITIONER)) {
            return refused(asking, planId, section);
        }
        return door.read(asking.council(), client -> attempts.isOfThePanel(client, asking, planId))
                .flatMap(spoke -> spoke ? refused(asking, planId, section) : Mono.empty());
    }

    /** The attempt is kept, though what was attempted is not. */
    private Mono<Void> refused(Asking asking, UUID planId, SectionName section) {
        return door.write(
                        asking,
                        client -> layingOut
                                .find(client, asking.council(), planId)
                                .flatMap(laid -> attempts.add(client, asking, laid.plan(), section, layingOut.now())
                                        .thenReturn(Written.of(
                                                Boolean.TRUE, Deeds.about("panel_edit_refused", laid.plan())))))
                .then(Mono.error(() -> new Refused(new Refusal.NotAllowed(
                        "A panel reads the plan and changes nothing in it. Put what should change on record as a reason; the"
                                + " author answers it with the person."))));
    }
}
