package uk.ourplan.core.authorisation.postgres;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.authorisation.DraftHistories;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;

@Component
class PostgresDraftHistories implements DraftHistories {

    @Override
    public Mono<Void> opened(DatabaseClient client, Asking asking, Plan plan, Instant at) {
        return client.sql("""
                        insert into casework.draft_history_opened (council_id, plan_id, version, worker_id, at)
                        select :council, :plan, :version, :worker, :at
                         where exists (select 1 from casework.plan
                                        where council_id = :council and id = :plan and signed_off_at is null)
                        on conflict do nothing""")
                .bind("council", asking.council().value())
                .bind("plan", plan.id())
                .bind("version", plan.origin().version())
                .bind("worker", asking.worker().value())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Boolean> isOpened(DatabaseClient client, Asking asking, Plan plan) {
        return client.sql("""
                        select exists (select 1 from casework.draft_history_opened
                                        where council_id = :council and plan_id = :plan and version = :version
                                          and worker_id = :worker) as opened""")
                .bind("council", asking.council().value())
                .bind("plan", plan.id())
                .bind("version", plan.origin().version())
                .bind("worker", asking.worker().value())
                .mapValue(Boolean.class)
                .one();
    }
}
