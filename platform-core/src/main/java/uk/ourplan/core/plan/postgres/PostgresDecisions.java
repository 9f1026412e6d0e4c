package uk.ourplan.core.plan.postgres;

import io.r2dbc.postgresql.codec.Json;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.plan.DecisionRecorded;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.plan.Decisions;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresDecisions implements Decisions {

    private final JsonMapper json;
    private final NewIds ids;

    PostgresDecisions(JsonMapper json, NewIds ids) {
        this.json = json;
        this.ids = ids;
    }

    @Override
    public Mono<List<DecisionRecorded>> of(DatabaseClient client, CouncilId council, Plan plan) {
        return client.sql("""
                        select decision from casework.plan_decision
                         where council_id = :council and plan_id = :plan order by at desc, id desc""")
                .bind("council", council.value())
                .bind("plan", plan.id())
                .mapValue(Json.class)
                .all()
                .map(row -> json.readValue(row.asString(), DecisionRecorded.class))
                .collectList();
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, Plan plan, DecisionRecorded decision) {
        return client.sql("""
                        insert into casework.plan_decision (council_id, id, plan_id, version, at, by_id, decision)
                        values (:council, :id, :plan, :version, :at, :by, :decision)""")
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("plan", plan.id())
                .bind("version", plan.origin().version())
                .bind("at", decision.at())
                .bind("by", asking.worker().value())
                .bind("decision", Json.of(json.writeValueAsBytes(decision)))
                .then();
    }
}
