package uk.ourplan.core.council;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/** What the plumbing throws away once nobody can need it; never a record of a case. */
public interface Upkeep {

    /** Throws away one council's, in a transaction for that council. */
    Mono<Void> tidied(DatabaseClient client, CouncilId council, Instant now);
}
