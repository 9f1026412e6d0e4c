package uk.ourplan.tenant.opening;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What is left of openings while nobody waits for it: the service around this library does it as it comes. */
@Component
public final class OpeningsUnderWay {

    private static final Duration AT_MOST = Duration.ofSeconds(1);

    private final Sinks.Many<Mono<Void>> work = Sinks.many().multicast().directBestEffort();

    /** Leaves the work to the service, in the name of whoever asked for it. */
    Mono<Void> set(Mono<Void> one) {
        return Mono.deferContextual(asker -> {
            work.emitNext(one.contextWrite(asker), Sinks.EmitFailureHandler.busyLooping(AT_MOST));
            return Mono.empty();
        });
    }

    /** The work as it comes; whoever comes later hears nothing of what was before. */
    public Flux<Mono<Void>> work() {
        return work.asFlux();
    }
}
