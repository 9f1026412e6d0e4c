package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Rounds;
import uk.ourplan.language.date.Days;

/**
 * Every half minute, council by council: whoever's roles began or ended with the day, and whatever the identity provider
 * could not be told before. Several instances may do it at once; the same said twice changes nothing.
 */
@Component
class KeepingSignInsInStep extends Rounds {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int AT_ONCE = 200;

    private final CouncilDoor door;
    private final Workers workers;
    private final TellingTheSignIn telling;
    private final Clock clock;

    KeepingSignInsInStep(CouncilDoor door, Workers workers, TellingTheSignIn telling, Clock clock) {
        super(EVERY, EVERY);
        this.door = door;
        this.workers = workers;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    protected Mono<Void> round() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return door.everyCouncil()
                .concatMap(council -> door.read(
                                council.id(), client -> workers.outOfStep(client, council.id(), today, AT_ONCE))
                        .flatMapIterable(late -> late)
                        .concatMap(worker -> telling.of(council.id(), council.alias(), worker.id())))
                .then();
    }
}
