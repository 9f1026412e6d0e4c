package uk.ourplan.core.task.postgres;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.WorkToHandOver;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** Tasks that somebody has to do; those that are done stay with whoever did them. */
@Component
class TasksInHand implements WorkToHandOver {

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Mono<Long> inHand(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql("""
                        select count(*) from casework.task
                         where council_id = :council and owner_id = :worker and done_at is null""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<Long> handOver(DatabaseClient client, Asking asking, WorkerId from, Worker to) {
        return client.sql("""
                        update casework.task set owner_id = :to
                         where council_id = :council and owner_id = :from and done_at is null""")
                .bind("council", asking.council().value())
                .bind("from", from.value())
                .bind("to", to.id().value())
                .fetch()
                .rowsUpdated();
    }
}
