package uk.ourplan.core.task.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.task.OwedTasks;
import uk.ourplan.core.task.model.OpenTask;
import uk.ourplan.language.council.CouncilId;

/** What rules owe, among all tasks; the unique indexes of V0390 keep one open row for one thing. */
@Component
class PostgresOwedTasks implements OwedTasks {

    private static final String COLUMNS =
            "select id, plan_id, rule, owed_key, says, ends, due, earliest, owner, urgent, why from casework.task"
                    + " where council_id = :council and done_at is null and owed_key is not null";

    private final NewIds ids;
    private final JsonMapper json;

    PostgresOwedTasks(NewIds ids, JsonMapper json) {
        this.ids = ids;
        this.json = json;
    }

    @Override
    public Mono<List<OpenTask>> open(DatabaseClient client, CouncilId council, About about) {
        UUID plan = about.planId();
        String of = plan == null ? " and plan_id is null and person_id = :of" : " and plan_id = :of";
        return client.sql(COLUMNS + of)
                .bind("council", council.value())
                .bind("of", plan == null ? about.personId() : plan)
                .map(this::read)
                .all()
                .collectList();
    }

    @Override
    public Mono<Map<UUID, List<OpenTask>>> between(DatabaseClient client, CouncilId council, UUID first, UUID last) {
        return client.sql(COLUMNS + " and plan_id between :first and :last")
                .bind("council", council.value())
                .bind("first", first)
                .bind("last", last)
                .map(row -> Map.entry(Objects.requireNonNull(row.get("plan_id", UUID.class)), read(row)))
                .all()
                .collectList()
                .map(all -> all.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    @Override
    public Mono<UUID> add(DatabaseClient client, CouncilId council, About about, OwedTask task, Seen seen) {
        DatabaseClient.GenericExecuteSpec insert = client.sql("""
            insert into casework.task (council_id, id, kind, owner_id, person_id, plan_id, rule, made_at,
                owed_key, says, ends, due, earliest, owner, urgent, why)
            values (:council, :id, 'owed', :practitioner, :person, :plan::uuid, :rule, :at,
                :key, :says, :ends, :due::date, :earliest::date, :owner, :urgent, :why)
            on conflict do nothing
            returning id\
            """)
                .bind("council", council.value())
                .bind("id", ids.next())
                .bind("practitioner", about.practitioner().value())
                .bind("person", about.personId())
                .bind("plan", about.planId() == null ? Parameters.in(UUID.class) : Parameters.in(about.planId()))
                .bind("rule", task.rule())
                .bind("at", seen.at())
                .bind("key", task.key());
        return written(insert, task, seen).mapValue(UUID.class).one();
    }

    @Override
    public Mono<Void> change(DatabaseClient client, CouncilId council, OpenTask open, Seen seen) {
        DatabaseClient.GenericExecuteSpec update =
                client.sql("""
                    update casework.task
                       set says = :says, ends = :ends, due = :due::date, earliest = :earliest::date, owner = :owner,
                           urgent = :urgent, why = :why
                     where council_id = :council and id = :id and done_at is null\
                    """).bind("council", council.value()).bind("id", open.id());
        return written(update, open.task(), seen).then();
    }

    @Override
    public Mono<Void> close(DatabaseClient client, CouncilId council, OpenTask open, Seen seen) {
        return client.sql("""
            update casework.task set done_at = :at, done_by = :by::uuid, done_why = ends
             where council_id = :council and id = :id and done_at is null\
            """)
                .bind("council", council.value())
                .bind("id", open.id())
                .bind("at", seen.at())
                .bind(
                        "by",
                        seen.by() == null
                                ? Parameters.in(UUID.class)
                                : Parameters.in(seen.by().value()))
                .then();
    }

    private DatabaseClient.GenericExecuteSpec written(
            DatabaseClient.GenericExecuteSpec statement, OwedTask task, Seen seen) {
        Why why = new Why(
                task.provision(), task.settings(), seen.on(), task.section(), task.field(), task.recordWanted());
        return statement
                .bind("says", task.says())
                .bind("ends", task.ends())
                .bind("due", day(task.due()))
                .bind("earliest", day(task.earliest()))
                .bind("owner", task.owner().code())
                .bind("urgent", task.urgent())
                .bind("why", Json.of(json.writeValueAsBytes(why)));
    }

    private static io.r2dbc.spi.Parameter day(@Nullable LocalDate day) {
        return day == null ? Parameters.in(LocalDate.class) : Parameters.in(day);
    }

    private OpenTask read(Readable row) {
        Why why = Objects.requireNonNull(Why.of(row, json));
        return new OpenTask(
                Objects.requireNonNull(row.get("id", UUID.class)),
                new OwedTask(
                        text(row, "rule"),
                        text(row, "owed_key"),
                        text(row, "says"),
                        text(row, "ends"),
                        row.get("due", LocalDate.class),
                        row.get("earliest", LocalDate.class),
                        new TaskOwner(text(row, "owner")),
                        Objects.requireNonNull(row.get("urgent", Boolean.class)),
                        why.provision(),
                        why.settings(),
                        why.section(),
                        why.field(),
                        why.recordWanted()));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }
}
