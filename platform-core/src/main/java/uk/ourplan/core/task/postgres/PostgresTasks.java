package uk.ourplan.core.task.postgres;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.task.NewTask;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.core.task.Tasks;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** Tasks as rows; one that is done stays, with who did it. */
@Component
class PostgresTasks implements Tasks {

    private final NewIds ids;
    private final Clock clock;

    PostgresTasks(NewIds ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<UUID> make(DatabaseClient client, CouncilId council, NewTask task) {
        UUID id = ids.next();
        DatabaseClient.GenericExecuteSpec insert = client.sql("""
                        insert into casework.task
                            (council_id, id, kind, owner_id, person_id, plan_id, earliest, due, rule, made_at)
                        values (:council, :id, :kind, :owner, :person, :plan, :earliest, :due, :rule, :at)""")
                .bind("council", council.value())
                .bind("id", id)
                .bind("kind", task.kind().code())
                .bind("owner", task.owner().value())
                .bind("person", task.personId())
                .bind("due", task.due())
                .bind("rule", task.rule())
                .bind("at", clock.instant());
        insert = orNull(insert, "plan", task.planId(), UUID.class);
        return orNull(insert, "earliest", task.earliest(), LocalDate.class)
                .then()
                .thenReturn(id);
    }

    @Override
    public Mono<Long> close(DatabaseClient client, Asking asking, UUID planId, TaskKind kind) {
        return client.sql("""
                        update casework.task set done_at = :at, done_by = :worker
                        where council_id = :council and plan_id = :plan and kind = :kind and done_at is null""")
                .bind("council", asking.council().value())
                .bind("plan", planId)
                .bind("kind", kind.code())
                .bind("at", clock.instant())
                .bind("worker", asking.worker().value())
                .fetch()
                .rowsUpdated();
    }

    @Override
    public Mono<Page<Task>> open(
            DatabaseClient client, CouncilId council, WorkerId owner, LocalDate today, int page, int size) {
        return client.sql("""
                        select t.id, t.kind, t.person_id, t.plan_id, t.earliest, t.due, t.rule,
                            p.first_names || ' ' || p.last_name as person_name
                        from casework.task t
                        join casework.person p on p.council_id = :council and p.id = t.person_id
                        where t.council_id = :council and t.owner_id = :owner and t.done_at is null
                        order by t.due, t.id limit :size offset :skip""")
                .bind("council", council.value())
                .bind("owner", owner.value())
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(row -> task(row, today))
                .all()
                .collectList()
                .flatMap(tasks -> count(client, council, owner).map(total -> new Page<>(tasks, page, size, total)));
    }

    private static Mono<Long> count(DatabaseClient client, CouncilId council, WorkerId owner) {
        return client.sql("""
                        select count(*) from casework.task
                        where council_id = :council and owner_id = :owner and done_at is null""")
                .bind("council", council.value())
                .bind("owner", owner.value())
                .mapValue(Long.class)
                .one();
    }

    private static Task task(Readable row, LocalDate today) {
        TaskKind kind = TaskKind.of(Objects.requireNonNull(row.get("kind", String.class)));
        LocalDate due = Objects.requireNonNull(row.get("due", LocalDate.class));
        return new Task(
                Objects.requireNonNull(row.get("id", UUID.class)),
                kind.code(),
                kind.says(),
                Objects.requireNonNull(row.get("person_id", UUID.class)),
                Objects.requireNonNull(row.get("person_name", String.class)),
                row.get("plan_id", UUID.class),
                row.get("earliest", LocalDate.class),
                due,
                due.isBefore(today),
                Objects.requireNonNull(row.get("rule", String.class)));
    }

    private static <T> DatabaseClient.GenericExecuteSpec orNull(
            DatabaseClient.GenericExecuteSpec statement, String name, @Nullable T value, Class<T> type) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }
}
