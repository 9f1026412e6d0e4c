package uk.ourplan.core.concern.postgres;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.work.HandedOn;
import uk.ourplan.core.concern.ConcernTasks;
import uk.ourplan.core.concern.model.Concern;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.WorkToHandOver;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.core.law.provider.ConcernTask;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/** Tasks about concerns as rows; those of somebody who leaves go to whoever takes over. */
@Component
class PostgresConcernTasks implements ConcernTasks, WorkToHandOver {

    private static final String MANAGED = """
            (select m.worker_id from casework.team g
               join casework.team_member m on m.council_id = g.council_id and m.team_id = g.id
              where g.council_id = :council and g.manager_id = :me and m.worker_id <> :me
                and m.from_day <= :today and (m.until_day is null or m.until_day >= :today))\
            """;

    private static final String MINE = """
            (t.handed_to = :me or (t.handed_to is null
               and ((t.owner = 'practitioner' and t.owner_id = :me) or t.owner = any (:roles))))\
            """;

    private static final String TEAM =
            "(t.handed_to in " + MANAGED + " or (t.owner = 'practitioner' and t.owner_id in " + MANAGED + "))";

    private static final String OPEN = """
            select t.*, c.number, h.first_names || ' ' || h.last_name as handed_to_name,
                   (t.handed_at at time zone 'Europe/London')::date as handed_on, count(*) over () as total
              from casework.concern_task t
              join casework.provider_concern c on c.council_id = t.council_id and c.id = t.concern_id
              left join casework.worker h on h.council_id = t.council_id and h.id = t.handed_to
             where t.council_id = :council and t.done_at is null and\s""";

    private static final String IN_ORDER = " order by t.due nulls last, c.number, t.owed_key limit :size offset :skip";

    @Override
    public Mono<Void> owe(DatabaseClient client, Asking asking, Concern concern, List<ConcernTask> owed, Instant at) {
        return client.sql("""
                        update casework.concern_task set done_at = :at, done_by = :me
                         where council_id = :council and concern_id = :concern and done_at is null
                           and owed_key <> all (:keys)""")
                .bind("council", asking.council().value())
                .bind("concern", concern.id())
                .bind("keys", owed.stream().map(ConcernTask::key).toArray(String[]::new))
                .bind("me", asking.worker().value())
                .bind("at", at)
                .then()
                .thenMany(Flux.fromIterable(owed).concatMap(task -> open(client, asking, concern, task, at)))
                .then();
    }

    private static Mono<Void> open(
            DatabaseClient client, Asking asking, Concern concern, ConcernTask task, Instant at) {
        return client.sql("""
                        insert into casework.concern_task as t (council_id, concern_id, owed_key, rule, says, ends, due, owner,
                            owner_id, opened_at)
                        values (:council, :concern, :key, :rule, :says, :ends, :due, :owner, :owner_id, :at)
                        on conflict (council_id, concern_id, owed_key) do update
                           set says = excluded.says, ends = excluded.ends, due = excluded.due, owner = excluded.owner,
                               opened_at = case when t.done_at is null then t.opened_at else excluded.opened_at end,
                               handed_to = case when t.done_at is null then t.handed_to end,
                               handed_by = case when t.done_at is null then t.handed_by end,
                               handed_why = case when t.done_at is null then t.handed_why end,
                               handed_at = case when t.done_at is null then t.handed_at end,
                               done_at = null, done_by = null
                         where t.council_id = :council""")
                .bind("council", asking.council().value())
                .bind("concern", concern.id())
                .bind("key", task.key())
                .bind("rule", task.rule())
                .bind("says", task.says())
                .bind("ends", task.ends())
                .bind("due", task.due() == null ? Parameters.in(LocalDate.class) : task.due())
                .bind("owner", task.owner())
                .bind("owner_id", concern.reportedBy().value())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Page<ConcernTaskView>> mine(DatabaseClient client, Asking asking, LocalDate today, int page, int size) {
        return page(client, MINE, asking, today, page, size);
    }

    @Override
    public Mono<Page<ConcernTaskView>> ofTeam(
            DatabaseClient client, Asking asking, LocalDate today, int page, int size) {
        return page(client, TEAM, asking, today, page, size);
    }

    private static Mono<Page<ConcernTaskView>> page(
            DatabaseClient client, String whose, Asking asking, LocalDate today, int page, int size) {
        return bound(client.sql(OPEN + whose + IN_ORDER), whose, asking, today)
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(row -> new Counted(task(row, today), given(row, "total", Long.class)))
                .all()
                .collectList()
                .flatMap(some -> some.isEmpty() && page > 0
                        ? page(client, whose, asking, today, 0, 1)
                                .map(first -> new Page<ConcernTaskView>(List.of(), page, size, first.total()))
                        : Mono.just(new Page<>(
                                some.stream().map(Counted::task).toList(),
                                page,
                                size,
                                some.isEmpty() ? 0 : some.getFirst().total())));
    }

    private record Counted(ConcernTaskView task, long total) {}

    /** Only what the condition speaks of can be bound. */
    private static GenericExecuteSpec bound(
            GenericExecuteSpec statement, String condition, Asking asking, LocalDate today) {
        GenericExecuteSpec bound = statement
                .bind("council", asking.council().value())
                .bind("me", asking.worker().value());
        if (condition.contains(":roles")) {
            bound = bound.bind("roles", roles(asking));
        }
        return condition.contains(":today") ? bound.bind("today", today) : bound;
    }

    @Override
    public Mono<ConcernTaskView> find(DatabaseClient client, Asking asking, UUID concern, String key, LocalDate today) {
        String whose = "(" + MINE + " or " + TEAM + ") and t.concern_id = :concern and t.owed_key = :key";
        return bound(client.sql(OPEN + whose), whose, asking, today)
                .bind("concern", concern)
                .bind("key", key)
                .map(row -> task(row, today))
                .one();
    }

    private static String[] roles(Asking asking) {
        List<String> roles = new ArrayList<>();
        for (Permission each : List.of(Permission.COMMISSIONING_OFFICER, Permission.PURCHASING_OFFICER)) {
            if (asking.holds(each)) {
                roles.add(each.code());
            }
        }
        return roles.toArray(String[]::new);
    }

    private static ConcernTaskView task(Readable row, LocalDate today) {
        LocalDate due = row.get("due", LocalDate.class);
        return new ConcernTaskView(
                given(row, "concern_id", UUID.class),
                given(row, "number", Integer.class),
                given(row, "owed_key", String.class),
                given(row, "rule", String.class),
                given(row, "says", String.class),
                given(row, "ends", String.class),
                due,
                due != null && today.isAfter(due),
                given(row, "owner", String.class),
                handedOn(row));
    }

    private static @Nullable HandedOn handedOn(Readable row) {
        String to = row.get("handed_to_name", String.class);
        return to == null
                ? null
                : new HandedOn(
                        to,
                        given(row, "handed_by", String.class),
                        given(row, "handed_why", String.class),
                        given(row, "handed_on", LocalDate.class));
    }

    @Override
    public Mono<Map<String, HandedOn>> handed(DatabaseClient client, CouncilId council, UUID concern) {
        return client.sql(OPEN + "t.concern_id = :concern and t.handed_to is not null")
                .bind("council", council.value())
                .bind("concern", concern)
                .map(row -> Map.entry(given(row, "owed_key", String.class), Objects.requireNonNull(handedOn(row))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    @Override
    public Mono<Void> handOn(
            DatabaseClient client, Asking asking, UUID concern, String key, WorkerId to, String why, Instant at) {
        return client.sql("""
                        update casework.concern_task
                           set handed_to = :to, handed_by = :by, handed_why = :why, handed_at = :at
                         where council_id = :council and concern_id = :concern and owed_key = :key and done_at is null""")
                .bind("council", asking.council().value())
                .bind("concern", concern)
                .bind("key", key)
                .bind("to", to.value())
                .bind("by", asking.name())
                .bind("why", why)
                .bind("at", at)
                .then();
    }

    @Override
    public String kind() {
        return "concern_task";
    }

    @Override
    public Mono<Long> inHand(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql("""
                        select count(*) from casework.concern_task
                         where council_id = :council and done_at is null
                           and ((owner = 'practitioner' and owner_id = :worker) or handed_to = :worker)""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .mapValue(Long.class)
                .one();
    }

    /** Of a concern that is open everything to come as well, because its practitioner's tasks are those of whoever reported it. */
    @Override
    public Mono<Long> handOver(DatabaseClient client, Asking asking, WorkerId from, Worker to) {
        return client.sql("""
                        update casework.concern_task
                           set owner_id = case when owner_id = :from then :to else owner_id end,
                               handed_to = case when handed_to = :from then :to else handed_to end
                         where council_id = :council and done_at is null and (owner_id = :from or handed_to = :from)""")
                .bind("council", asking.council().value())
                .bind("from", from.value())
                .bind("to", to.id().value())
                .fetch()
                .rowsUpdated()
                .flatMap(moved -> client.sql("""
                        update casework.provider_concern set in_hand_of = :to
                         where council_id = :council and closed_on is null and coalesce(in_hand_of, reported_by) = :from""")
                        .bind("council", asking.council().value())
                        .bind("from", from.value())
                        .bind("to", to.id().value())
                        .then()
                        .thenReturn(moved));
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
