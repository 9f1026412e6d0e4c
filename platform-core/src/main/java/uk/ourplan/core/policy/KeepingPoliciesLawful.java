package uk.ourplan.core.policy;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Rounds;
import uk.ourplan.tenant.standing.HoldingPoliciesAgainstTheLaw;

/** Through all councils at the start, when the national pack may be a new one, and every hour for what a round left out. */
@Component
class KeepingPoliciesLawful extends Rounds {

    private static final Duration AFTER_THE_START = Duration.ofSeconds(1);
    private static final Duration EVERY = Duration.ofHours(1);

    private final HoldingPoliciesAgainstTheLaw holding;

    KeepingPoliciesLawful(HoldingPoliciesAgainstTheLaw holding) {
        super(AFTER_THE_START, EVERY);
        this.holding = holding;
    }

    @Override
    protected Mono<Void> round() {
        return holding.round().then();
    }
}
