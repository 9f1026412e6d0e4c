package uk.ourplan.core.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.sharing.OpenPlan;
import uk.ourplan.api.sharing.OpenedPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.AcceptingANote;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.NotesBesidePlans;
import uk.ourplan.core.plan.NotesBesidePlans.Room;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.sharing.SharingNote.Opened;

/** Opens a plan for the rest of the day to somebody who has no part in the case, for a reason that they type (SHARE-11). */
@Component
public class OpeningInAnEmergency {

    private static final int SHORTEST = 10;

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final NotesBesidePlans notes;
    private final AcceptingANote accepting;

    OpeningInAnEmergency(CouncilDoor door, LayingOutAPlan layingOut, NotesBesidePlans notes, AcceptingANote accepting) {
        this.door = door;
        this.layingOut = layingOut;
        this.notes = notes;
        this.accepting = accepting;
    }

    /** Refused (422) without a reason in words, and (404) where the council has no such plan. */
    public Mono<OpenedPlan> open(Asking asking, UUID planId, OpenPlan sent) {
        asking.mustHold(Permission.PRACTITIONER);
        String reason = sent.reason() == null ? "" : sent.reason().strip();
        Opened opened = new Opened(
                layingOut.today(), reason, asking.name(), asking.worker().value());
        List<Mistake> mistakes = new ArrayList<>();
        if (reason.length() < SHORTEST) {
            mistakes.add(new Mistake("reason", "Say what the emergency is, in a sentence."));
        }
        return door.write(
                asking,
                client -> layingOut
                        .holdWhereItIs(client, asking.council(), planId)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .doOnNext(laid -> accepting.look(opened, mistakes))
                        .flatMap(laid -> notes.add(
                                        client,
                                        asking,
                                        laid.plan(),
                                        Room.SHARING,
                                        opened.kind(),
                                        opened,
                                        layingOut.now())
                                .thenReturn(Written.of(
                                                new OpenedPlan(planId, opened.on()),
                                                Deeds.about("plan_opened_in_an_emergency", laid.plan()))
                                        .touching("sharing_changed", planId, Deeds.readers()))));
    }
}
