package uk.ourplan.tenant.opening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** The archives that were asked for, and the data that goes into one. */
public interface Exports {

    /** Notes that one was asked for. */
    Mono<Export> add(CouncilId council, WorkerId by, boolean byOperator, Instant at, DatabaseClient within);

    /** Some of them, last first. */
    Mono<List<Export>> some(CouncilId council, int from, int most, DatabaseClient within);

    Mono<Long> count(CouncilId council, DatabaseClient within);

    /** Notes that it was fetched; empty where there is none. */
    Mono<UUID> fetched(CouncilId council, UUID export, WorkerId by, Instant at, DatabaseClient within);

    /** Every table of the council, by name, with pages of its rows as JSON in the order of the primary key. */
    Flux<Part> everything(CouncilId council);

    /** A page of a table; the last page of each is empty. */
    record Part(String table, List<String> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }
}
