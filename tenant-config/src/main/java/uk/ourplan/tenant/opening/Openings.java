package uk.ourplan.tenant.opening;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** Openings under way and finished, one a council. */
public interface Openings {

    /** The council's; empty for one that was opened in one go. */
    Mono<Opening> find(CouncilId council, DatabaseClient within);

    Mono<Void> add(CouncilId council, Opening opening, WorkerId begunBy, Instant at, DatabaseClient within);

    Mono<Void> reached(CouncilId council, OpeningStep step, Instant at, DatabaseClient within);
}
