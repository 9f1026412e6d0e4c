package uk.ourplan.core.council;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/** Every hour, council by council. Several instances may do it at once; the second finds nothing left to do. */
@Component
class KeepingTidy implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingTidy.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final CouncilTransactions transactions;
    private final List<Upkeep> upkeep;
    private final Clock clock;
    private volatile @Nullable Disposable round;

    KeepingTidy(CouncilTransactions transactions, List<Upkeep> upkeep, Clock clock) {
        this.transactions = transactions;
        this.upkeep = List.copyOf(upkeep);
        this.clock = clock;
    }

    /** One round through all councils. */
    Mono<Void> tidied() {
        return transactions
                .forNoCouncil(client -> client.sql("select id from tenant.council order by id")
                        .mapValue(UUID.class)
                        .all()
                        .collectList())
                .flatMapIterable(councils -> councils)
                .map(CouncilId::new)
                .concatMap(council -> Flux.fromIterable(upkeep)
                        .concatMap(each ->
                                transactions.writing(council, client -> each.tidied(client, council, clock.instant()))))
                .then();
    }

    @Override
    public void start() {
        round = Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> tidied().onErrorResume(e -> {
                    LOG.warn("Not everything was tidied: {}", e.getClass().getName());
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
}
