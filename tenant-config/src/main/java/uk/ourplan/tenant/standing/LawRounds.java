package uk.ourplan.tenant.standing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A round through all councils at start, when the pack may be a new one, and every hour for what a round left out. */
@Component
final class LawRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LawRounds.class);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration EVERY = Duration.ofHours(1);

    private final HoldingPoliciesAgainstTheLaw holding;
    private volatile @Nullable Disposable rounds;

    LawRounds(HoldingPoliciesAgainstTheLaw holding) {
        this.holding = holding;
    }

    @Override
    public void start() {
        rounds = Flux.interval(FIRST, EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> holding.round().onErrorResume(e -> {
                    LOG.warn(
                            "No policy was held against the national pack: {}",
                            e.getClass().getName());
                    return Mono.empty();
                }))
                .subscribe();
    }

    @Override
    public void stop() {
        Disposable current = rounds;
        rounds = null;
        if (current != null) {
            current.dispose();
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
