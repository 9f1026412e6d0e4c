package uk.ourplan.tenant.council;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/** The councils on the instance: a reference table, the same for everyone. */
public interface Councils {

    /** The council with the identifier; empty where there is none. */
    Mono<Council> find(CouncilId id, DatabaseClient within);

    /** By name, from the first to be shown on; one more than asked for where there are more. */
    Mono<List<Council>> some(int offset, int limit, DatabaseClient within);

    Mono<Long> count(DatabaseClient within);

    /** Adds it, or writes anew what it is called where its identifier and slug are known; false where the slug is another's. */
    Mono<Boolean> put(Council council, DatabaseClient within);

    /** Preparing, open or suspended from now on. */
    Mono<Void> state(CouncilId id, String state, DatabaseClient within);

    /** Whether other councils may begin with a copy of its policy. */
    Mono<Void> share(CouncilId id, boolean shares, DatabaseClient within);
}
