package uk.ourplan.core.council;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Work that goes on by itself while the service runs, round after round. A round that fails is told to the log, and the next
 * one goes on; one that takes longer than the time between two is not overtaken.
 */
public abstract class Rounds implements SmartLifecycle {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Duration first;
    private final Duration every;
    private volatile @Nullable Disposable working;

    protected Rounds(Duration first, Duration every) {
        this.first = first;
        this.every = every;
    }

    /** One round; several instances of the service may be at it at once. */
    protected abstract Mono<Void> round();

    /** What goes on from the start to the stop: the rounds, and whatever a kind of work does between them. */
    protected Flux<Void> work() {
        return Flux.interval(first, every).onBackpressureDrop().concatMap(tick -> unharmed(this::round));
    }

    /** The same, except that a failure is told to the log by its kind alone and ends nothing. */
    protected final Mono<Void> unharmed(Supplier<Mono<Void>> one) {
        return Mono.defer(one).onErrorResume(e -> {
            log.warn(
                    "A round was not finished; the next goes on: {}",
                    e.getClass().getName());
            return Mono.empty();
        });
    }

    @Override
    public final void start() {
        working = work().subscribe();
    }

    @Override
    public final void stop() {
        Disposable current = working;
        working = null;
        if (current != null) {
            current.dispose();
        }
    }

    @Override
    public final boolean isRunning() {
        return working != null;
    }
}
