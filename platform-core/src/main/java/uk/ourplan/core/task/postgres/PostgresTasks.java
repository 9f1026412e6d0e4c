package uk.ourplan.core.task.postgres;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.Page;
import uk.ourplan.api.work.HandedOn;
import uk.ourplan.api.work.Task;
import uk.ourplan.api.work.WhyOwed;
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

    private static final String FROM_WANTED = """

         from casework.task t
         join casework.person p on p.council_id = :council and p.id = t.person_id
         left join casework.worker w on w.council_id = :council and w.id = t.owner_id
         left join casework.worker h on h.council_id = :council and h.id = t.handed_to
        where t.council_id = :council and t.id in (select id from wanted)\
        """;

    private static final String SELECT = """

        select t.id, t.kind, t.person_id, t.plan_id, t.earliest, t.due, t.rule, t.owed_key, t.says, t.ends, t.why, t.owner, t.urgent,
               p.first_names || ' ' || p.last_name as person_name, w.first_names || ' ' || w.last_name as practitioner,
               h.first_names || ' ' || h.last_name as handed_to_name, t.handed_by, t.handed_why,
               (t.handed_at at time zone 'Europe/London')::date as handed_on,
               count(*) over () as total\
        """ + FROM_WANTED;

    private static final String OVERDUE = " and t.due < :today";
    private static final String IN_ORDER = " order by t.due nulls last, t.urgent desc, t.id limit :size offset :skip";

    private final NewIds ids;
    private final JsonMapper json;
    private final Clock clock;

    PostgresTasks(NewIds ids, JsonMapper json, Clock clock) {
        this.ids = ids;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Mono<UUID> make(DatabaseClient client, CouncilId council, NewTask task) {
        UUID id = ids.next();
        GenericExecuteSpec insert = client.sql("""
            insert into casework.task
                (council_id, id, kind, owner_id, person_id, plan_id, earliest, due, rule, made_at)
            values (:council, :id, :kind, :owner, :person, :plan, :earliest, :due, :rule, :at)\
            """)
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
            where council_id = :council and plan_id = :plan and kind = :kind and done_at is null\
            """)
                .bind("council", asking.council().value())
                .bind("plan", planId)
                .bind("kind", kind.code())
                .bind("at", clock.instant())
                .bind("worker", asking.worker().value())
                .fetch()
                .rowsUpdated();
    }

    @Override
    public Mono<Void> close(DatabaseClient client, Asking asking, UUID id) {
        return client.sql("""
            update casework.task set done_at = :at, done_by = :worker
            where council_id = :council and id = :id and done_at is null\
            """)
                .bind("council", asking.council().value())
                .bind("id", id)
                .bind("at", clock.instant())
                .bind("worker", asking.worker().value())
                .then();
    }

    @Override
    public Mono<Void> handOn(DatabaseClient client, Asking asking, UUID id, WorkerId to, String why, Instant at) {
        return client.sql("""
            update casework.task set handed_to = :to, handed_by = :by, handed_why = :why, handed_at = :at
            where council_id = :council and id = :id and done_at is null\
            """)
                .bind("council", asking.council().value())
                .bind("id", id)
                .bind("to", to.value())
                .bind("by", asking.name())
                .bind("why", why)
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Page<Task>> open(
            DatabaseClient client, Asking asking, Wanted wanted, LocalDate today, int page, int size) {
        return wanted(client, asking, wanted, today)
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(row -> new Counted(task(row, today), Objects.requireNonNull(row.get("total", Long.class))))
                .all()
                .collectList()
                .flatMap(some -> some.isEmpty() && page > 0
                        ? open(client, asking, wanted, today, 0, 1)
                                .map(Page::total)
                                .map(total -> new Page<Task>(java.util.List.of(), page, size, total))
                        : Mono.just(new Page<>(
                                some.stream().map(Counted::task).toList(),
                                page,
                                size,
                                some.isEmpty() ? 0 : some.getFirst().total())));
    }

    private record Counted(Task task, long total) {}

    private static GenericExecuteSpec wanted(DatabaseClient client, Asking asking, Wanted wanted, LocalDate today) {
        return switch (wanted) {
            case Wanted.Mine(boolean overdue) ->
                Desks.ofMine(client.sql(Desks.MINE + SELECT + (overdue ? OVERDUE : "") + IN_ORDER), asking, today);
            case Wanted.OfMyTeam(boolean overdue) ->
                Desks.ofTeam(client.sql(Desks.TEAM + SELECT + (overdue ? OVERDUE : "") + IN_ORDER), asking, today);
            case Wanted.AboutPlan(UUID planId) ->
                client.sql(Desks.PLAN + SELECT + IN_ORDER)
                        .bind("council", asking.council().value())
                        .bind("plan", planId);
        };
    }

    @Override
    public Mono<Boolean> hasPlan(DatabaseClient client, CouncilId council, UUID planId) {
        return client.sql("select exists (select 1 from casework.plan where council_id = :council and id = :plan)")
                .bind("council", council.value())
                .bind("plan", planId)
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Task> find(DatabaseClient client, Asking asking, UUID id, LocalDate today) {
        return Desks.ofMine(client.sql(Desks.MINE_OR_TEAM + SELECT + " and t.id = :id"), asking, today)
                .bind("id", id)
                .map(row -> task(row, today))
                .one();
    }

    @Override
    public Mono<Team> team(DatabaseClient client, Asking asking, LocalDate today) {
        return Desks.ofTeam(client.sql(Desks.MANAGES), asking, today)
                .map(row -> new Team(
                        Objects.requireNonNull(row.get("managed", Boolean.class)),
                        Objects.requireNonNull(row.get("overdue", Long.class))))
                .one();
    }

    private Task task(Readable row, LocalDate today) {
        String kind = Objects.requireNonNull(row.get("kind", String.class));
        String says = row.get("says", String.class);
        LocalDate due = row.get("due", LocalDate.class);
        return new Task(
                Objects.requireNonNull(row.get("id", UUID.class)),
                kind,
                says == null ? TaskKind.of(kind).says() : says,
                Objects.requireNonNull(row.get("person_id", UUID.class)),
                Objects.requireNonNull(row.get("person_name", String.class)),
                row.get("plan_id", UUID.class),
                row.get("earliest", LocalDate.class),
                due,
                due != null && due.isBefore(today),
                Objects.requireNonNull(row.get("urgent", Boolean.class)),
                Objects.requireNonNull(row.get("rule", String.class)),
                Objects.requireNonNull(row.get("owner", String.class)),
                row.get("practitioner", String.class),
                why(row),
                handedOn(row));
    }

    private static @Nullable HandedOn handedOn(Readable row) {
        String to = row.get("handed_to_name", String.class);
        return to == null
                ? null
                : new HandedOn(
                        to,
                        Objects.requireNonNull(row.get("handed_by", String.class)),
                        Objects.requireNonNull(row.get("handed_why", String.class)),
                        Objects.requireNonNull(row.get("handed_on", LocalDate.class)));
    }

    private @Nullable WhyOwed why(Readable row) {
        Why why = Why.of(row, json);
        return why == null
                ? null
                : new WhyOwed(
                        Objects.requireNonNull(row.get("owed_key", String.class)),
                        Objects.requireNonNull(row.get("ends", String.class)),
                        why.provision(),
                        why.settings(),
                        why.on(),
                        why.section(),
                        why.field(),
                        why.recordWanted());
    }

    private static <T> GenericExecuteSpec orNull(
            GenericExecuteSpec statement, String name, @Nullable T value, Class<T> type) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }
}
