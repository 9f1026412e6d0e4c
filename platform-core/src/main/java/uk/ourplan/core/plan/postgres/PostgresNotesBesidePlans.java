package uk.ourplan.core.plan.postgres;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.plan.NotesBesidePlans;
import uk.ourplan.core.plan.model.Plan;

@Component
class PostgresNotesBesidePlans implements NotesBesidePlans {

    private final NewIds ids;
    private final JsonMapper json;

    PostgresNotesBesidePlans(NewIds ids, JsonMapper json) {
        this.ids = ids;
        this.json = json;
    }

    @Override
    public Mono<Void> add(
            DatabaseClient client, Asking asking, Plan plan, Room room, String kind, Object note, Instant at) {
        return client.sql("""
                        insert into casework.%s (council_id, id, plan_id, person_id, kind, content, at, by_id, by_name)
                        values (:council, :id, :plan, :person, :kind, :content, :at, :by, :by_name)""".formatted(table(room)))
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("plan", plan.id())
                .bind("person", plan.origin().personId())
                .bind("kind", kind)
                .bind("content", Json.of(json.writeValueAsBytes(note)))
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .then();
    }

    private static String table(Room room) {
        return switch (room) {
            case ARRANGING -> "arranging_note";
            case DISPUTE -> "dispute_note";
            case METHOD -> "method_note";
            case MONITORING -> "monitoring_note";
            case PROTECTION -> "protection_note";
            case CHARGING -> "charging_note";
            case SHARING -> "sharing_note";
        };
    }
}
