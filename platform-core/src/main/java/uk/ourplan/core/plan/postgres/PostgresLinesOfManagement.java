package uk.ourplan.core.plan.postgres;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.core.plan.LinesOfManagement;
import uk.ourplan.core.plan.model.LineOnRecord;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

@Component
class PostgresLinesOfManagement implements LinesOfManagement {

    /** One manager above an author. */
    private record Above(WorkerId author, WorkerId manager, String name, Set<String> roles, List<WorkerId> deputies) {}

    /** {@code union} ends it where managers manage each other. */
    @Override
    public Mono<Map<WorkerId, LineOnRecord>> above(
            DatabaseClient client, CouncilId council, Set<WorkerId> authors, LocalDate today) {
        return client.sql("""
                        with recursive line as (
                          select worker.id as author, worker.id as worker_id from casework.worker worker
                           where worker.council_id = :council and worker.id = any(:authors)
                          union
                          select line.author, t.manager_id from line
                            join casework.team_member m on m.council_id = :council and m.worker_id = line.worker_id
                             and m.from_day <= :today and (m.until_day is null or m.until_day >= :today)
                            join casework.team t on t.council_id = :council and t.id = m.team_id)
                        select line.author, w.id, w.first_names || ' ' || w.last_name as name,
                               array(select distinct r.role from casework.worker_role r
                                      where r.council_id = :council and r.worker_id = w.id and r.from_day <= :today
                                        and (r.until_day is null or r.until_day >= :today)) as roles,
                               array(select d.stands_in from casework.worker_deputy d
                                      where d.council_id = :council and d.worker_id = w.id and d.from_day <= :today
                                        and d.until_day >= :today) as deputies
                          from line join casework.worker w on w.council_id = :council and w.id = line.worker_id
                         where w.id <> line.author and w.left_at is null
                         order by w.id""")
                .bind("council", council.value())
                .bind("authors", authors.stream().map(WorkerId::value).toArray(UUID[]::new))
                .bind("today", today)
                .map(PostgresLinesOfManagement::above)
                .all()
                .collectList()
                .map(PostgresLinesOfManagement::lines);
    }

    private static Above above(Readable row) {
        return new Above(
                new WorkerId(given(row, "author", UUID.class)),
                new WorkerId(given(row, "id", UUID.class)),
                given(row, "name", String.class),
                Set.of(given(row, "roles", String[].class)),
                List.of(given(row, "deputies", UUID[].class)).stream()
                        .map(WorkerId::new)
                        .toList());
    }

    private static Map<WorkerId, LineOnRecord> lines(List<Above> all) {
        Map<WorkerId, LineOnRecord> lines = new HashMap<>();
        all.forEach(each -> lines.merge(each.author(), line(each), PostgresLinesOfManagement::both));
        return Map.copyOf(lines);
    }

    private static LineOnRecord line(Above each) {
        Map<WorkerId, OnBehalf> deputies = new HashMap<>();
        each.deputies().forEach(deputy -> deputies.put(deputy, new OnBehalf(each.manager(), each.name())));
        return new LineOnRecord(Set.of(each.manager()), deputies, each.roles());
    }

    private static LineOnRecord both(LineOnRecord one, LineOnRecord other) {
        Set<WorkerId> managers = new HashSet<>(one.managers());
        managers.addAll(other.managers());
        Map<WorkerId, OnBehalf> deputies = new HashMap<>(other.deputies());
        deputies.putAll(one.deputies());
        Set<String> roles = new HashSet<>(one.roles());
        roles.addAll(other.roles());
        return new LineOnRecord(managers, deputies, roles);
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
