package uk.ourplan.core.owed;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Rounds;

/** Goes round through all councils now and then; where today's round is finished already there is nothing to do. */
@Component
class KeepingStepWithTheDays extends Rounds {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration AFTER_THE_START = Duration.ofSeconds(30);

    private final CouncilDoor door;
    private final GoingThroughThePeople people;
    private final GoingThroughThePlans going;

    KeepingStepWithTheDays(CouncilDoor door, GoingThroughThePeople people, GoingThroughThePlans going) {
        super(AFTER_THE_START, EVERY);
        this.door = door;
        this.people = people;
        this.going = going;
    }

    @Override
    protected Mono<Void> round() {
        return door.everyCouncil()
                .filter(CouncilDoor.Council::open)
                .concatMap(council ->
                        unharmed(() -> people.round(council.id()).then(Mono.defer(() -> going.round(council.id())))))
                .then();
    }
}
