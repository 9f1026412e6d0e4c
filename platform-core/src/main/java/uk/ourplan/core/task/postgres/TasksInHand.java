package uk.ourplan.core.task.postgres;

import java.time.Clock;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.WorkToHandOver;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/**
 * Tasks that somebody has to do: because the plan is theirs, or because they were handed on to them or named to them by a rule.
 * Those that are done stay with whoever did them.
 */
@Component
class TasksInHand implements WorkToHandOver {

    private final Clock clock;

    TasksInHand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Mono<Long> inHand(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql("""
                        select count(*) from casework.task
                         where council_id = :council and done_at is null
                           and (owner_id = :worker or handed_to = :worker or (owner = :named and handed_to is null))""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .bind("named", named(worker))
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<Long> handOver(DatabaseClient client, Asking asking, WorkerId from, Worker to) {
        return client.sql("""
                        update casework.task
                           set owner_id = case when owner_id = :from then :to else owner_id end,
                               handed_to = case when handed_to = :from or (owner = :named and handed_to is null) then :to
                                                else handed_to end,
                               handed_by = case when handed_to is null and owner = :named then :by else handed_by end,
                               handed_why = case when handed_to is null and owner = :named then 'Left the council'
                                                 else handed_why end,
                               handed_at = case when handed_to is null and owner = :named then :at else handed_at end
                         where council_id = :council and done_at is null
                           and (owner_id = :from or handed_to = :from or (owner = :named and handed_to is null))""")
                .bind("council", asking.council().value())
                .bind("from", from.value())
                .bind("to", to.id().value())
                .bind("named", named(from))
                .bind("by", asking.name())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated();
    }

    private static String named(WorkerId worker) {
        return TaskOwner.worker(worker.value().toString()).code();
    }
}
