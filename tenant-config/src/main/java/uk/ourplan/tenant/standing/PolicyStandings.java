package uk.ourplan.tenant.standing;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/** How each council's policy stood when it was looked at last. */
public interface PolicyStandings {

    /** Empty where it was never looked at. */
    Mono<PolicyStanding> of(CouncilId council, DatabaseClient within);

    /** Puts it in place of the one before. */
    Mono<Void> put(CouncilId council, PolicyStanding standing, Instant now, DatabaseClient within);
}
