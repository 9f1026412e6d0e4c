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

    /** Takes it on until then; false where somebody else is at it, or where it is ready. */
    Mono<Boolean> takeOn(CouncilId council, Instant now, Instant until, DatabaseClient within);

    /** So many parts of the step under way are done; whoever is at it goes on until then. */
    Mono<Void> partly(CouncilId council, int done, int of, Instant until, DatabaseClient within);

    /** Nobody is at it any longer, because of this. */
    Mono<Void> stopped(CouncilId council, String trouble, DatabaseClient within);

    Mono<Void> reached(CouncilId council, OpeningStep step, Instant at, DatabaseClient within);
}
