package uk.ourplan.core.policy;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Rounds;

/**
 * Keeps the facts of plans that were written since the last round, and at the start those of plans that were there before
 * facts were kept, or whose facts an earlier version of the program read. Whoever needs facts meanwhile reads them from the
 * plans themselves.
 */
@Component
class KeepingFactsOfPlans extends Rounds {

    private static final Duration AFTER_THE_START = Duration.ofSeconds(20);
    private static final Duration EVERY = Duration.ofMinutes(2);

    private final CouncilDoor door;
    private final AskingAboutLivePlans asking;

    KeepingFactsOfPlans(CouncilDoor door, AskingAboutLivePlans asking) {
        super(AFTER_THE_START, EVERY);
        this.door = door;
        this.asking = asking;
    }

    @Override
    protected Mono<Void> round() {
        return door.everyCouncil()
                .filter(CouncilDoor.Council::open)
                .concatMap(
                        council -> unharmed(() -> asking.keepAll(council.id()).then()))
                .then();
    }
}
