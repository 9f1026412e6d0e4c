package uk.ourplan.core.policy;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.HearsOfChanges;
import uk.ourplan.core.council.Rounds;
import uk.ourplan.language.council.CouncilId;

/**
 * Tells people of a publication as soon as it is heard of; and through all councils at the start and now and then, for what
 * was published or left half told while nobody listened.
 */
@Component
class KeepingEverybodyTold extends Rounds implements HearsOfChanges {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration AFTER_THE_START = Duration.ofSeconds(5);
    private static final int WAITING = 1_000;

    private final CouncilDoor door;
    private final TellingWhoseWorkChanges telling;
    private final Sinks.Many<CouncilId> heard = Sinks.many().multicast().directBestEffort();

    KeepingEverybodyTold(CouncilDoor door, TellingWhoseWorkChanges telling) {
        super(AFTER_THE_START, EVERY);
        this.door = door;
        this.telling = telling;
    }

    @Override
    public void heard(CouncilId council, String kind) {
        if ("policy_published".equals(kind)) {
            var _ = heard.tryEmitNext(council);
        }
    }

    @Override
    public void listening() {
        // the round after the start, and each after it, finds what was missed
    }

    @Override
    public void deaf() {
        // as above
    }

    @Override
    protected Mono<Void> round() {
        return door.everyCouncil()
                .filter(CouncilDoor.Council::open)
                .concatMap(council -> unharmed(() -> telling.tell(council.id())))
                .then();
    }

    @Override
    protected Flux<Void> work() {
        return super.work()
                .mergeWith(heard.asFlux()
                        .onBackpressureBuffer(WAITING)
                        .concatMap(council -> unharmed(() -> telling.tell(council))));
    }
}
