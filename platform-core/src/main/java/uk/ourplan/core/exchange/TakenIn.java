package uk.ourplan.core.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import uk.ourplan.core.council.Asking;

/** What was taken in, as it came, so that nothing is lost for which the platform has no place yet. */
public interface TakenIn {

    /** Keeps the file of a person's record, in the transaction that takes the record in. */
    Mono<Void> keep(DatabaseClient client, Asking asking, UUID personId, LocalDate asAt, JsonNode file, Instant at);
}
