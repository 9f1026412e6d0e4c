package uk.ourplan.core.arranging;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.NotesBesidePlans;
import uk.ourplan.core.plan.NotesBesidePlans.Room;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.arranging.ArrangingNote;

/** Adds notes to what is on record, and keeps the queue in step with them in the same transaction. */
@Component
class KeepingTheQueue {

    private final LayingOutAPlan layingOut;
    private final ArrangingNotes queue;
    private final NotesBesidePlans notes;

    KeepingTheQueue(LayingOutAPlan layingOut, ArrangingNotes queue, NotesBesidePlans notes) {
        this.layingOut = layingOut;
        this.queue = queue;
        this.notes = notes;
    }

    Mono<Written<ArrangingOfPlan>> added(
            DatabaseClient client, Asking asking, LaidOut before, List<ArrangingNote> added, String deed) {
        UUID id = before.plan().id();
        return Flux.fromIterable(added)
                .concatMap(note ->
                        notes.add(client, asking, before.plan(), Room.ARRANGING, note.kind(), note, layingOut.now()))
                .then(Mono.defer(() -> layingOut.find(client, asking.council(), id)))
                .flatMap(after -> queued(client, asking, after)
                        .thenReturn(Written.of(ArrangingTold.of(after, asking), Deeds.about(deed, after.plan()))
                                .touching("arranging_changed", id, LookingAtArranging.readers())));
    }

    private Mono<Void> queued(DatabaseClient client, Asking asking, LaidOut after) {
        return Flux.fromIterable(ReferralNow.all(
                        after.plan().beside().arranging(),
                        after.standing().law().policy()))
                .concatMap(each -> queue.keep(client, asking.council(), after.plan(), each, layingOut.now()))
                .then();
    }
}
