package uk.ourplan.core.directory.postgres;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.WorkerSearch;
import uk.ourplan.api.directory.WorkerSummary;
import uk.ourplan.core.directory.SignIn;
import uk.ourplan.core.directory.Workers;
import uk.ourplan.core.directory.model.Deputising;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.directory.model.Spell;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

@Component
class PostgresWorkers implements Workers {

    private static final String WORKER =
            "select id, first_names, last_name, email, in_step_on is not null as in_step, left_at from casework.worker\n";
    private static final String HELD =
            "select r.id, r.worker_id, r.role, r.from_day, r.until_day from casework.worker_role r\n";

    @Override
    public Mono<Void> hold(DatabaseClient client, CouncilId council) {
        return client.sql("select id from tenant.council where id = :council for no key update")
                .bind("council", council.value())
                .then();
    }

    @Override
    public Mono<Boolean> isEmpty(DatabaseClient client, CouncilId council) {
        return client.sql("select not exists (select 1 from casework.worker where council_id = :council)")
                .bind("council", council.value())
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Worker> find(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql(WORKER + " where council_id = :council and id = :worker")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .map(PostgresWorkers::worker)
                .one();
    }

    @Override
    public Mono<Page<WorkerSummary>> some(
            DatabaseClient client, CouncilId council, WorkerSearch search, LocalDate today) {
        String where = """
                 where w.council_id = :council and (:all or w.left_at is null)
                   and (:part = '' or position(:part in lower(w.first_names || ' ' || w.last_name)) > 0
                        or position(:part in lower(w.email)) > 0)""";
        String part = search.text().strip().toLowerCase(Locale.ROOT);
        return client.sql("""
                        select w.id, w.first_names, w.last_name, w.email, w.left_at,
                               array(select distinct r.role from casework.worker_role r
                                      where r.council_id = :council and r.worker_id = w.id and r.from_day <= :today
                                        and (r.until_day is null or r.until_day >= :today) order by r.role) as roles
                          from casework.worker w
                        """ + where + """

                         order by w.last_name, w.first_names, w.id limit :size offset :skip""")
                .bind("council", council.value())
                .bind("all", search.alsoThoseWhoLeft())
                .bind("part", part)
                .bind("today", today)
                .bind("size", search.size())
                .bind("skip", (long) search.page() * search.size())
                .map(PostgresWorkers::summary)
                .all()
                .collectList()
                .flatMap(found -> client.sql("select count(*) from casework.worker w\n" + where)
                        .bind("council", council.value())
                        .bind("all", search.alsoThoseWhoLeft())
                        .bind("part", part)
                        .mapValue(Long.class)
                        .one()
                        .map(all -> new Page<>(found, search.page(), search.size(), all)));
    }

    @Override
    public Mono<Boolean> add(DatabaseClient client, CouncilId council, SignIn signIn, Instant at) {
        return client.sql("""
                        insert into casework.worker (council_id, id, first_names, last_name, email, added_at)
                        values (:council, :id, :first, :last, :email, :at) on conflict (council_id, id) do nothing""")
                .bind("council", council.value())
                .bind("id", signIn.worker().value())
                .bind("first", signIn.firstNames())
                .bind("last", signIn.lastName())
                .bind("email", signIn.email())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Void> leave(
            DatabaseClient client,
            CouncilId council,
            WorkerId worker,
            WorkerId by,
            @Nullable WorkerId handedTo,
            Instant at) {
        return client.sql("""
                        update casework.worker set left_at = :at, left_by = :by, handed_to = :to, in_step_on = null
                         where council_id = :council and id = :worker and left_at is null""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .bind("by", by.value())
                .bind("to", handedTo == null ? Parameters.in(UUID.class) : Parameters.in(handedTo.value()))
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<List<Held>> held(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql(HELD + """
                         where r.council_id = :council and (r.worker_id = :worker or r.worker_id in
                               (select d.worker_id from casework.worker_deputy d
                                 where d.council_id = :council and d.stands_in = :worker))
                         order by r.from_day, r.role""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .map(PostgresWorkers::held)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<Held>> holders(DatabaseClient client, CouncilId council, String role) {
        return client.sql(HELD + """
                         join casework.worker w on w.council_id = :council and w.id = r.worker_id and w.left_at is null
                         where r.council_id = :council and r.role = :role order by r.from_day""")
                .bind("council", council.value())
                .bind("role", role)
                .map(PostgresWorkers::held)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> give(DatabaseClient client, CouncilId council, Held held, WorkerId by, Instant at) {
        return client.sql("""
                        insert into casework.worker_role (council_id, id, worker_id, role, from_day, until_day, given_by, given_at)
                        values (:council, :id, :worker, :role, :from, :until, :by, :at)""")
                .bind("council", council.value())
                .bind("id", held.id())
                .bind("worker", held.worker().value())
                .bind("role", held.role())
                .bind("from", held.spell().from())
                .bind("until", PostgresTeams.day(held.spell().until()))
                .bind("by", by.value())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> end(DatabaseClient client, CouncilId council, Held held, WorkerId by) {
        return ended(client, council, "casework.worker_role", held.id(), held.spell(), by);
    }

    @Override
    public Mono<List<Deputising>> deputising(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql("""
                        select id, worker_id, stands_in, from_day, until_day from casework.worker_deputy
                         where council_id = :council and (worker_id = :worker or stands_in = :worker)
                         order by from_day, id""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .map(row -> new Deputising(
                        given(row, "id", UUID.class),
                        new WorkerId(given(row, "worker_id", UUID.class)),
                        new WorkerId(given(row, "stands_in", UUID.class)),
                        PostgresTeams.spell(row)))
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> name(DatabaseClient client, CouncilId council, Deputising deputising, WorkerId by, Instant at) {
        return client.sql("""
                        insert into casework.worker_deputy (council_id, id, worker_id, stands_in, from_day, until_day, named_by, named_at)
                        values (:council, :id, :worker, :deputy, :from, :until, :by, :at)""")
                .bind("council", council.value())
                .bind("id", deputising.id())
                .bind("worker", deputising.absent().value())
                .bind("deputy", deputising.standsIn().value())
                .bind("from", deputising.spell().from())
                .bind("until", PostgresTeams.day(deputising.spell().until()))
                .bind("by", by.value())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> end(DatabaseClient client, CouncilId council, Deputising deputising, WorkerId by) {
        return ended(client, council, "casework.worker_deputy", deputising.id(), deputising.spell(), by);
    }

    private static Mono<Void> ended(
            DatabaseClient client, CouncilId council, String table, UUID id, Spell spell, WorkerId by) {
        return client.sql("update " + table
                        + " set until_day = :until, ended_by = :by where council_id = :council and id = :id")
                .bind("council", council.value())
                .bind("id", id)
                .bind("until", PostgresTeams.day(spell.until()))
                .bind("by", by.value())
                .then();
    }

    @Override
    public Mono<List<String>> teams(DatabaseClient client, CouncilId council, WorkerId worker, LocalDate today) {
        return client.sql("""
                        select t.name from casework.team t
                         where t.council_id = :council and (t.manager_id = :worker or exists
                               (select 1 from casework.team_member m
                                 where m.council_id = :council and m.team_id = t.id and m.worker_id = :worker
                                   and m.from_day <= :today and (m.until_day is null or m.until_day >= :today)))
                         order by t.name""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .bind("today", today)
                .mapValue(String.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<Worker>> outOfStep(DatabaseClient client, CouncilId council, LocalDate today, int most) {
        return client.sql(WORKER + """
                         where council_id = :council and (in_step_on is null or (left_at is null and in_step_on < :today and (
                               exists (select 1 from casework.worker_role r
                                        where r.council_id = :council and r.worker_id = worker.id
                                          and ((r.from_day > in_step_on and r.from_day <= :today)
                                            or (r.until_day >= in_step_on and r.until_day < :today)))
                            or exists (select 1 from casework.worker_deputy d
                                        where d.council_id = :council and d.stands_in = worker.id
                                          and d.from_day <= :today and d.until_day >= in_step_on))))
                         order by id limit :most""")
                .bind("council", council.value())
                .bind("today", today)
                .bind("most", most)
                .map(PostgresWorkers::worker)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> inStep(DatabaseClient client, CouncilId council, WorkerId worker, LocalDate day) {
        return client.sql("update casework.worker set in_step_on = :day where council_id = :council and id = :worker")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .bind("day", day)
                .then();
    }

    @Override
    public Mono<Void> outOfStep(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql("""
                        update casework.worker set in_step_on = null
                         where council_id = :council and (id = :worker or id in
                               (select d.stands_in from casework.worker_deputy d
                                 where d.council_id = :council and d.worker_id = :worker))""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .then();
    }

    private static Worker worker(Readable row) {
        return new Worker(
                new WorkerId(given(row, "id", UUID.class)),
                given(row, "first_names", String.class),
                given(row, "last_name", String.class),
                given(row, "email", String.class),
                given(row, "in_step", Boolean.class),
                row.get("left_at", Instant.class));
    }

    private static WorkerSummary summary(Readable row) {
        return new WorkerSummary(
                given(row, "id", UUID.class),
                given(row, "first_names", String.class) + " " + given(row, "last_name", String.class),
                given(row, "email", String.class),
                List.of(given(row, "roles", String[].class)),
                row.get("left_at", Instant.class));
    }

    private static Held held(Readable row) {
        return new Held(
                given(row, "id", UUID.class),
                new WorkerId(given(row, "worker_id", UUID.class)),
                given(row, "role", String.class),
                PostgresTeams.spell(row));
    }

    static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
