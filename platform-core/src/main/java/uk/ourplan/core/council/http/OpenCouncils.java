package uk.ourplan.core.council.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.HearsOfChanges;
import uk.ourplan.language.council.CouncilId;

/**
 * The councils on the instance by alias, with their states; remembered for a little while and forgotten as soon as a change
 * is heard of, so that a suspended one is out at once.
 */
@Component
class OpenCouncils implements HearsOfChanges {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private final CouncilDoor door;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    OpenCouncils(CouncilDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    /** The council with this alias, whatever its state; empty where there is none. */
    Mono<Found> called(String alias) {
        Instant now = clock.instant();
        Known remembered = known.get(alias);
        if (remembered != null && now.isBefore(remembered.until())) {
            return Mono.just(remembered.council());
        }
        return door.readReference(client -> client.sql("select id, state from tenant.council where slug = :alias")
                        .bind("alias", alias)
                        .map(row -> new Found(
                                new CouncilId(Objects.requireNonNull(row.get("id", UUID.class))),
                                Objects.requireNonNull(row.get("state", String.class))))
                        .one())
                .doOnNext(council -> remember(alias, council, now));
    }

    private void remember(String alias, Found council, Instant now) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(alias, new Known(council, now.plus(REMEMBERED)));
    }

    @Override
    public void heard(CouncilId council, String kind) {
        if (kind.startsWith("council_")) {
            known.values().removeIf(each -> each.council().id().equals(council));
        }
    }

    @Override
    public void listening() {
        known.clear();
    }

    /** What is remembered holds its time and no longer. */
    @Override
    public void deaf() {
        known.clear();
    }

    /**
     * A council that is there.
     *
     * @param state preparing, open or suspended
     */
    record Found(CouncilId id, String state) {}

    private record Known(Found council, Instant until) {}
}
