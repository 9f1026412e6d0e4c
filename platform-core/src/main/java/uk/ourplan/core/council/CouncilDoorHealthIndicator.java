package uk.ourplan.core.council;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.problem.Refused;

/** Ready while the database answers through the door; a busy door is still a door. */
@Component
class CouncilDoorHealthIndicator implements ReactiveHealthIndicator {

    private final CouncilDoor door;

    CouncilDoorHealthIndicator(CouncilDoor door) {
        this.door = door;
    }

    @Override
    public Mono<Health> health() {
        return door.readReference(client -> client.sql("select 1").fetch().first())
                .map(row -> Health.up().build())
                .onErrorResume(Refused.class, busy -> Mono.just(Health.up().build()))
                .onErrorResume(e -> Mono.just(Health.down().build()));
    }
}
