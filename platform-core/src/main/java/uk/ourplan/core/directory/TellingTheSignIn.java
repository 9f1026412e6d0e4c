package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.directory.model.RolesOnADay;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/**
 * Tells the identity provider what the directory decided: the roles of the day for whoever works here, the end for whoever
 * left. What cannot be told now is told later; until then the directory alone stands in the way, which is enough.
 */
@Component
final class TellingTheSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(TellingTheSignIn.class);

    private final CouncilDoor door;
    private final Workers workers;
    private final SignIns signIns;
    private final Clock clock;

    TellingTheSignIn(CouncilDoor door, Workers workers, SignIns signIns, Clock clock) {
        this.door = door;
        this.workers = workers;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Tells it of one; a failure is noted and not the caller's. */
    Mono<Void> of(CouncilId council, String alias, WorkerId id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return door.read(council, client -> workers.find(client, council, id))
                .flatMap(worker -> told(council, alias, worker, today)
                        .then(door.note(council, client -> workers.inStep(client, council, id, today))))
                .onErrorResume(e -> {
                    LOG.warn(
                            "A sign-in was not told of a change: {}",
                            e.getClass().getName());
                    return Mono.empty();
                });
    }

    private Mono<Void> told(CouncilId council, String alias, Worker worker, LocalDate today) {
        return worker.hasLeft()
                ? signIns.shut(alias, worker.id())
                : door.read(
                                council,
                                client -> workers.held(client, council, worker.id())
                                        .zipWith(
                                                workers.deputising(client, council, worker.id()),
                                                (held, deputising) ->
                                                        RolesOnADay.of(worker.id(), held, deputising, today)))
                        .flatMap(roles -> signIns.setRoles(alias, worker.id(), roles));
    }
}
