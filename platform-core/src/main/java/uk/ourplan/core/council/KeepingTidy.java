package uk.ourplan.core.council;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every hour, council by council. Several instances may do it at once; the second finds nothing left to do. */
@Component
class KeepingTidy extends Rounds {

    private static final Duration EVERY = Duration.ofHours(1);

    private final CouncilDoor door;
    private final List<Upkeep> upkeep;
    private final Clock clock;

    KeepingTidy(CouncilDoor door, List<Upkeep> upkeep, Clock clock) {
        super(EVERY, EVERY);
        this.door = door;
        this.upkeep = List.copyOf(upkeep);
        this.clock = clock;
    }

    @Override
    protected Mono<Void> round() {
        return door.everyCouncil()
                .concatMap(council -> Flux.fromIterable(upkeep)
                        .concatMap(each ->
                                door.note(council.id(), client -> each.tidied(client, council.id(), clock.instant()))))
                .then();
    }
}
