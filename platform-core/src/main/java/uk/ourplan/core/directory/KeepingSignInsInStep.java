package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.date.Days;

/**
 * Every half minute, council by council: whoever's roles began or ended with the day, and whatever the identity provider
 * could not be told before. Several instances may do it at once; the same said twice changes nothing.
 */
@Component
class KeepingSignInsInStep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingSignInsInStep.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int AT_ONCE = 200;

    private final CouncilDoor door;
    private final Workers workers;
    private final TellingTheSignIn telling;
    private final Clock clock;
    private volatile @Nullable Disposable round;

    KeepingSignInsInStep(CouncilDoor door, Workers workers, TellingTheSignIn telling, Clock clock) {
        this.door = door;
        this.workers = workers;
        this.telling = telling;
        this.clock = clock;
    }

    /** One round through all councils. */
    Mono<Void> kept() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return door.readReference(client -> client.sql("select id, slug from tenant.council order by id")
                        .map(row -> new Called(
                                new CouncilId(Objects.requireNonNull(row.get("id", UUID.class))),
                                Objects.requireNonNull(row.get("slug", String.class))))
                        .all()
                        .collectList())
                .flatMapIterable(councils -> councils)
                .concatMap(council -> door.read(
                                council.id(), client -> workers.outOfStep(client, council.id(), today, AT_ONCE))
                        .flatMapIterable(late -> late)
                        .concatMap(worker -> telling.of(council.id(), council.alias(), worker.id())))
                .then();
    }

    @Override
    public void start() {
        round = Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> kept().onErrorResume(e -> {
                    LOG.warn("Not every sign-in is in step: {}", e.getClass().getName());
                    return Mono.empty();
                }))
                .subscribe();
    }

    @Override
    public void stop() {
        Disposable current = round;
        round = null;
        if (current != null) {
            current.dispose();
        }
    }

    @Override
    public boolean isRunning() {
        return round != null;
    }

    private record Called(CouncilId id, String alias) {}
}
