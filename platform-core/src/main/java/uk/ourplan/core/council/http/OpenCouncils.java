package uk.ourplan.core.council.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.language.council.CouncilId;

/** The councils that are open, by alias; remembered for a little while, so that a closed one is out within that time. */
@Component
class OpenCouncils {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private final CouncilDoor door;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    OpenCouncils(CouncilDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    /** The open council with this alias; empty where there is none. */
    Mono<CouncilId> called(String alias) {
        Instant now = clock.instant();
        Known remembered = known.get(alias);
        if (remembered != null && now.isBefore(remembered.until())) {
            return Mono.just(remembered.council());
        }
        return door.readReference(
                        client -> client.sql("select id from tenant.council where slug = :alias and state = 'open'")
                                .bind("alias", alias)
                                .mapValue(UUID.class)
                                .one())
                .map(CouncilId::new)
                .doOnNext(council -> remember(alias, council, now));
    }

    private void remember(String alias, CouncilId council, Instant now) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(alias, new Known(council, now.plus(REMEMBERED)));
    }

    private record Known(CouncilId council, Instant until) {}
}
