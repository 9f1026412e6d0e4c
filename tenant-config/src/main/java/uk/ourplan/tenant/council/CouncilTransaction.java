package uk.ourplan.tenant.council;

import java.util.List;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/**
 * The door to the database, which the service around this library keeps. The client handed in works inside one
 * transaction for one council and nowhere else.
 */
public interface CouncilTransaction {

    /** Reads the council's rows as of one moment. */
    <T> Mono<T> reading(CouncilId council, Function<DatabaseClient, Mono<T>> work);

    /** Writes for the member who is asking, and records what was done in the same transaction. */
    <T> Mono<T> writing(WhoIsAsking asking, Function<DatabaseClient, Mono<Done<T>>> work);

    /** Writes the first rows of a council that an operator of the platform opens; anyone else is refused. */
    <T> Mono<T> opening(CouncilId council, Function<DatabaseClient, Mono<Done<T>>> work);

    /** Every council on the instance, for what the platform does by itself. */
    Mono<List<CouncilId>> everyCouncil();

    /** Writes what the platform itself found out about a council; never a decision, and so in nobody's name. */
    <T> Mono<T> inNobodysName(CouncilId council, Function<DatabaseClient, Mono<T>> work);

    /**
     * Writes one of several steps of an operator's request; recorded, and not answered from memory, because each step may be
     * done twice. Anyone else is refused.
     */
    <T> Mono<T> step(CouncilId council, Function<DatabaseClient, Mono<Done<T>>> work);

    /** Reads what is the same for every council, for an operator of the platform; anyone else is refused. */
    <T> Mono<T> readingReference(Function<DatabaseClient, Mono<T>> work);
}
