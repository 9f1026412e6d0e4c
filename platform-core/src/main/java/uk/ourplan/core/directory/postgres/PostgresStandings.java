package uk.ourplan.core.directory.postgres;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Standing;
import uk.ourplan.core.council.Standings;
import uk.ourplan.core.directory.Workers;
import uk.ourplan.core.directory.model.RolesOnADay;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

@Component
class PostgresStandings implements Standings {

    private final CouncilDoor door;
    private final Workers workers;

    PostgresStandings(CouncilDoor door, Workers workers) {
        this.door = door;
        this.workers = workers;
    }

    @Override
    public Mono<Standing> of(CouncilId council, WorkerId worker, LocalDate today) {
        return door.read(
                council,
                client -> workers.find(client, council, worker)
                        .flatMap(known -> known.hasLeft()
                                ? Mono.just(new Standing(true, Set.of()))
                                : workers.held(client, council, worker)
                                        .zipWith(
                                                workers.deputising(client, council, worker),
                                                (held, deputising) -> new Standing(
                                                        false, RolesOnADay.of(worker, held, deputising, today))))
                        .defaultIfEmpty(Standing.UNKNOWN));
    }
}
