package uk.ourplan.core.directory.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.TeamChange;
import uk.ourplan.api.directory.TeamMember;
import uk.ourplan.api.directory.TeamSummary;
import uk.ourplan.api.directory.TeamView;
import uk.ourplan.core.directory.Teams;
import uk.ourplan.core.directory.model.Spell;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

@Component
class PostgresTeams implements Teams {

    private static final String MEMBER = """
            select m.id, m.worker_id, w.first_names || ' ' || w.last_name as name, m.from_day, m.until_day
              from casework.team_member m
              join casework.worker w on w.council_id = :council and w.id = m.worker_id
             where m.council_id = :council and m.team_id = :team
            """;

    @Override
    public Mono<Page<TeamSummary>> some(DatabaseClient client, CouncilId council, LocalDate today, int page, int size) {
        return client.sql("""
                        select t.id, t.name, w.first_names || ' ' || w.last_name as manager,
                               (select count(*) from casework.team_member m
                                 where m.council_id = :council and m.team_id = t.id and m.from_day <= :today
                                   and (m.until_day is null or m.until_day >= :today)) as members
                          from casework.team t
                          join casework.worker w on w.council_id = :council and w.id = t.manager_id
                         where t.council_id = :council order by t.name, t.id limit :size offset :skip""")
                .bind("council", council.value())
                .bind("today", today)
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(row -> new TeamSummary(
                        PostgresWorkers.given(row, "id", UUID.class),
                        PostgresWorkers.given(row, "name", String.class),
                        PostgresWorkers.given(row, "manager", String.class),
                        PostgresWorkers.given(row, "members", Long.class)))
                .all()
                .collectList()
                .flatMap(teams -> client.sql("select count(*) from casework.team where council_id = :council")
                        .bind("council", council.value())
                        .mapValue(Long.class)
                        .one()
                        .map(all -> new Page<>(teams, page, size, all)));
    }

    @Override
    public Mono<List<String>> namesOf(DatabaseClient client, CouncilId council, WorkerId worker, LocalDate today) {
        return client.sql("""
                        select t.name from casework.team t
                          join casework.team_member m on m.council_id = :council and m.team_id = t.id
                         where t.council_id = :council and m.worker_id = :worker and m.from_day <= :today
                           and (m.until_day is null or m.until_day >= :today)
                         order by t.name""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .bind("today", today)
                .mapValue(String.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<TeamView> find(DatabaseClient client, CouncilId council, UUID team) {
        return client.sql("""
                        select t.id, t.name, t.manager_id, w.first_names || ' ' || w.last_name as manager
                          from casework.team t
                          join casework.worker w on w.council_id = :council and w.id = t.manager_id
                         where t.council_id = :council and t.id = :team""")
                .bind("council", council.value())
                .bind("team", team)
                .map(row -> new TeamView(
                        team,
                        PostgresWorkers.given(row, "name", String.class),
                        PostgresWorkers.given(row, "manager_id", UUID.class),
                        PostgresWorkers.given(row, "manager", String.class)))
                .one();
    }

    @Override
    public Mono<Page<TeamMember>> members(DatabaseClient client, CouncilId council, UUID team, int page, int size) {
        return client.sql(MEMBER + """
                        order by m.until_day is not null, w.last_name, w.first_names, m.from_day, m.id
                        limit :size offset :skip""")
                .bind("council", council.value())
                .bind("team", team)
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(PostgresTeams::member)
                .all()
                .collectList()
                .flatMap(members -> client.sql(
                                "select count(*) from casework.team_member where council_id = :council and team_id = :team")
                        .bind("council", council.value())
                        .bind("team", team)
                        .mapValue(Long.class)
                        .one()
                        .map(all -> new Page<>(members, page, size, all)));
    }

    @Override
    public Mono<TeamMember> member(DatabaseClient client, CouncilId council, UUID team, UUID member) {
        return client.sql(MEMBER + "and m.id = :member")
                .bind("council", council.value())
                .bind("team", team)
                .bind("member", member)
                .map(PostgresTeams::member)
                .one();
    }

    private static TeamMember member(Readable row) {
        return new TeamMember(
                PostgresWorkers.given(row, "id", UUID.class),
                PostgresWorkers.given(row, "worker_id", UUID.class),
                PostgresWorkers.given(row, "name", String.class),
                PostgresWorkers.given(row, "from_day", LocalDate.class),
                row.get("until_day", LocalDate.class));
    }

    @Override
    public Mono<Boolean> put(DatabaseClient client, CouncilId council, UUID team, TeamChange change, Instant at) {
        return client.sql("""
                        insert into casework.team (council_id, id, name, manager_id, made_at)
                        select :council, :team, :name, :manager, :at
                         where not exists (select 1 from casework.team
                                            where council_id = :council and name = :name and id <> :team)
                        on conflict (council_id, id) do update set name = excluded.name, manager_id = excluded.manager_id""")
                .bind("council", council.value())
                .bind("team", team)
                .bind("name", change.name().strip())
                .bind("manager", change.managerId())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Void> join(DatabaseClient client, CouncilId council, UUID id, UUID team, WorkerId worker, Spell spell) {
        return client.sql("""
                        insert into casework.team_member (council_id, id, team_id, worker_id, from_day, until_day)
                        values (:council, :id, :team, :worker, :from, :until)""")
                .bind("council", council.value())
                .bind("id", id)
                .bind("team", team)
                .bind("worker", worker.value())
                .bind("from", spell.from())
                .bind("until", day(spell.until()))
                .then();
    }

    @Override
    public Mono<Void> end(DatabaseClient client, CouncilId council, UUID id, Spell spell) {
        return client.sql("update casework.team_member set until_day = :until where council_id = :council and id = :id")
                .bind("council", council.value())
                .bind("id", id)
                .bind("until", day(spell.until()))
                .then();
    }

    @Override
    public Mono<Void> leave(
            DatabaseClient client, CouncilId council, WorkerId worker, WorkerId successor, LocalDate lastDay) {
        return client.sql("""
                        update casework.team_member set until_day = greatest(:last, from_day - 1)
                         where council_id = :council and worker_id = :worker and (until_day is null or until_day > :last)""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .bind("last", lastDay)
                .then()
                .then(client.sql("""
                                update casework.team set manager_id = :successor
                                 where council_id = :council and manager_id = :worker""")
                        .bind("council", council.value())
                        .bind("worker", worker.value())
                        .bind("successor", successor.value())
                        .then());
    }

    @Override
    public Mono<Long> managedBy(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql("select count(*) from casework.team where council_id = :council and manager_id = :worker")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .mapValue(Long.class)
                .one();
    }

    static Parameter day(@Nullable LocalDate day) {
        return day == null ? Parameters.in(LocalDate.class) : Parameters.in(day);
    }

    static Spell spell(Readable row) {
        return new Spell(
                PostgresWorkers.given(row, "from_day", LocalDate.class), row.get("until_day", LocalDate.class));
    }
}
