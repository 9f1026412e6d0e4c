package uk.ourplan.core.person.postgres;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.person.AdviceTold;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.plan.Advice.Given;

@Component
class PostgresAdviceTold implements AdviceTold {

    private final JsonMapper json;
    private final NewIds ids;

    PostgresAdviceTold(JsonMapper json, NewIds ids) {
        this.json = json;
        this.ids = ids;
    }

    @Override
    public Mono<List<Given>> to(DatabaseClient client, CouncilId council, UUID person) {
        return client.sql("""
                        select given from casework.told
                         where council_id = :council and person_id = :person order by at desc, id desc""")
                .bind("council", council.value())
                .bind("person", person)
                .mapValue(Json.class)
                .all()
                .map(given -> json.readValue(given.asString(), Given.class))
                .collectList();
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, UUID person, Given given, Instant at) {
        return client.sql("""
                        insert into casework.told (council_id, id, person_id, at, by_id, by_name, given)
                        values (:council, :id, :person, :at, :by, :by_name, :given)""")
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("person", person)
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .bind("given", Json.of(json.writeValueAsBytes(given)))
                .then();
    }
}
