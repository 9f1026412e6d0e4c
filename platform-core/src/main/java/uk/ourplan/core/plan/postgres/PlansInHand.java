package uk.ourplan.core.plan.postgres;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.WorkToHandOver;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** Plans that somebody is writing. What they wrote stays theirs, and still keeps them and their successor from signing it. */
@Component
class PlansInHand implements WorkToHandOver {

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public Mono<Long> inHand(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql("""
                        select count(*) from casework.plan
                         where council_id = :council and author_id = :worker and state not in ('signed_off', 'ended')""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<Long> handOver(DatabaseClient client, Asking asking, WorkerId from, Worker to) {
        return client.sql("""
                        update casework.plan set author_id = :to, author_name = :name
                         where council_id = :council and author_id = :from and state not in ('signed_off', 'ended')""")
                .bind("council", asking.council().value())
                .bind("from", from.value())
                .bind("to", to.id().value())
                .bind("name", to.name())
                .fetch()
                .rowsUpdated();
    }
}
