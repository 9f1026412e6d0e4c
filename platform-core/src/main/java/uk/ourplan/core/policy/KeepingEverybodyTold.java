package uk.ourplan.core.policy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import uk.ourplan.core.council.HearsOfChanges;
import uk.ourplan.language.council.CouncilId;

/**
 * Tells people of a publication as soon as it is heard of; and through all councils at the start and now and then, for what
 * was published or left half told while nobody listened.
 */
@Component
class KeepingEverybodyTold implements SmartLifecycle, HearsOfChanges {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingEverybodyTold.class);
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration AFTER_THE_START = Duration.ofSeconds(5);
    private static final int WAITING = 1_000;

    private final TellingWhoseWorkChanges telling;
    private volatile Sinks.Many<CouncilId> heard = sink();
    private volatile @Nullable Disposable working;

    KeepingEverybodyTold(TellingWhoseWorkChanges telling) {
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
    public void start() {
        heard = sink();
        Flux<CouncilId> rounds = Flux.interval(AFTER_THE_START, EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> telling.councils().onErrorResume(KeepingEverybodyTold::later));
        working = heard.asFlux()
                .onBackpressureBuffer(WAITING)
                .mergeWith(rounds)
                .concatMap(council -> telling.tell(council).onErrorResume(KeepingEverybodyTold::later))
                .subscribe();
    }

    private static <T> Mono<T> later(Throwable e) {
        LOG.warn(
                "Not everybody was told of a policy; the next round goes on: {}",
                e.getClass().getName());
        return Mono.empty();
    }

    @Override
    public void stop() {
        Disposable current = working;
        working = null;
        if (current != null) {
            current.dispose();
        }
    }

    @Override
    public boolean isRunning() {
        return working != null;
    }

    private static Sinks.Many<CouncilId> sink() {
        return Sinks.many().multicast().directBestEffort();
    }
}
