package uk.ourplan.core.policy.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.policy.ToldOfAPolicy;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

@Component
class PostgresToldOfAPolicy implements ToldOfAPolicy {

    @Override
    public Mono<Untold> untold(DatabaseClient client, CouncilId council, Instant since) {
        return client.sql("""
                        select v.version, t.position
                          from tenant.policy_version v
                          left join casework.policy_told t on t.council_id = v.council_id and t.version = v.version
                         where v.council_id = :council and v.approved_by is not null and v.published_at >= :since
                           and t.finished_at is null
                         order by v.version limit 1""")
                .bind("council", council.value())
                .bind("since", since)
                .map(row -> new Untold(
                        Objects.requireNonNull(row.get("version", Integer.class)), row.get("position", UUID.class)))
                .one();
    }

    @Override
    public Mono<Boolean> hold(DatabaseClient client, CouncilId council, Untold untold) {
        return client.sql("""
                        insert into casework.policy_told (council_id, version) values (:council, :version)
                        on conflict (council_id, version) do nothing""")
                .bind("council", council.value())
                .bind("version", untold.version())
                .then()
                .then(client.sql("""
                        select version from casework.policy_told
                         where council_id = :council and version = :version and finished_at is null
                           and position is not distinct from :position::uuid
                           for update""")
                        .bind("council", council.value())
                        .bind("version", untold.version())
                        .bind("position", orNone(untold.position()))
                        .mapValue(Integer.class)
                        .one()
                        .hasElement());
    }

    @Override
    public Mono<Void> moved(
            DatabaseClient client, CouncilId council, int version, @Nullable UUID position, long told, Instant at) {
        return client.sql("""
                        update casework.policy_told
                           set position = coalesce(:position::uuid, position), told = told + :told,
                               finished_at = case when :position::uuid is null then :at end
                         where council_id = :council and version = :version""")
                .bind("council", council.value())
                .bind("version", version)
                .bind("position", orNone(position))
                .bind("told", told)
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<List<WorkerId>> returnedBy(DatabaseClient client, CouncilId council, UUID plan) {
        return client.sql("""
                        select by_id from casework.plan_return
                         where council_id = :council and plan_id = :plan
                         order by at desc limit 1""")
                .bind("council", council.value())
                .bind("plan", plan)
                .mapValue(UUID.class)
                .all()
                .map(WorkerId::new)
                .collectList();
    }

    @Override
    public Mono<List<WorkerId>> holding(DatabaseClient client, CouncilId council, Set<String> roles, LocalDate day) {
        return client.sql("""
                        with held as (
                          select r.worker_id from casework.worker_role r
                           where r.council_id = :council and r.role = any(:roles) and r.from_day <= :day
                             and (r.until_day is null or r.until_day >= :day))
                        select w.id from casework.worker w
                         where w.council_id = :council and w.left_at is null
                           and (w.id in (select worker_id from held)
                                or w.id in (select d.stands_in from casework.worker_deputy d
                                             where d.council_id = :council and d.from_day <= :day and d.until_day >= :day
                                               and d.worker_id in (select worker_id from held)))
                         order by w.id""")
                .bind("council", council.value())
                .bind("roles", roles.toArray(String[]::new))
                .bind("day", day)
                .mapValue(UUID.class)
                .all()
                .map(WorkerId::new)
                .collectList();
    }

    private static Parameter orNone(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }
}
