package uk.ourplan.core.exchange.postgres;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.exchange.TakenIn;

/** Files as rows that are only ever added. */
@Component
class PostgresTakenIn implements TakenIn {

    private final NewIds ids;

    PostgresTakenIn(NewIds ids) {
        this.ids = ids;
    }

    @Override
    public Mono<Void> keep(
            DatabaseClient client, Asking asking, UUID personId, LocalDate asAt, JsonNode file, Instant at) {
        return client.sql("""
                        insert into casework.taken_in (council_id, id, person_id, at, by_id, by_name, as_at, file)
                        values (:council, :id, :person, :at, :by, :by_name, :as_at, :file)""")
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("person", personId)
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .bind("as_at", asAt)
                .bind("file", Json.of(file.toString()))
                .then();
    }
}
