package uk.ourplan.core.plan.postgres;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.plan.EditAttempts;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.plan.SectionName;

@Component
class PostgresEditAttempts implements EditAttempts {

    private final NewIds ids;

    PostgresEditAttempts(NewIds ids) {
        this.ids = ids;
    }

    @Override
    public Mono<Boolean> isOfThePanel(DatabaseClient client, Asking asking, UUID planId) {
        return client.sql("""
                        select exists (select 1 from casework.plan_step
                                        where council_id = :council and plan_id = :plan and role = 'panel'
                                          and by_id = :worker) as spoke""")
                .bind("council", asking.council().value())
                .bind("plan", planId)
                .bind("worker", asking.worker().value())
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, Plan plan, SectionName section, Instant at) {
        return client.sql("""
                        insert into casework.panel_edit_attempt (council_id, id, plan_id, version, section, at, by_id)
                        values (:council, :id, :plan, :version, :section, :at, :by)""")
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("plan", plan.id())
                .bind("version", plan.origin().version())
                .bind("section", section.code())
                .bind("at", at)
                .bind("by", asking.worker().value())
                .then();
    }
}
