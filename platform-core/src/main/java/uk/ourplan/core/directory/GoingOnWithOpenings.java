package uk.ourplan.core.directory;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Rounds;
import uk.ourplan.tenant.opening.OpeningsUnderWay;

/**
 * Does what is left of openings of councils while nobody waits for it, each in the name of the operator who asked. One that is
 * cut off with the service goes on when an operator asks again, because nobody else may open a council.
 */
@Component
class GoingOnWithOpenings extends Rounds {

    private static final Duration NEVER = Duration.ofDays(365);
    private static final int AT_ONCE = 4;

    private final OpeningsUnderWay openings;

    GoingOnWithOpenings(OpeningsUnderWay openings) {
        super(NEVER, NEVER);
        this.openings = openings;
    }

    @Override
    protected Mono<Void> round() {
        return Mono.empty();
    }

    @Override
    protected Flux<Void> work() {
        return openings.work().flatMap(one -> unharmed(() -> one), AT_ONCE);
    }
}
