package uk.ourplan.core.authorisation.postgres;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.authorisation.WaitingPlans;
import uk.ourplan.core.council.Asking;

@Component
class PostgresWaitingPlans implements WaitingPlans {

    @Override
    public Mono<List<Waiting>> page(DatabaseClient client, Asking asking, int page, int size) {
        return client.sql("""
                        select p.id, p.person_id, who.first_names || ' ' || who.last_name as person_name, p.author_name,
                               p.routed_to, coalesce(p.cost_annual_pence, 0) as annual, coalesce(p.cost_one_off_pence, 0) as once,
                               p.submitted_at, p.returned_times > 0 as returned_before, p.urgent,
                               coalesce((select (s.route #>> '{answer,panel,required}')::boolean
                                           from casework.plan_submission s
                                          where s.council_id = p.council_id and s.plan_id = p.id
                                          order by s.at desc limit 1), false) as panel,
                               p.author_id = :me or p.submitted_by = :me
                                 or exists (select 1 from casework.plan_contributor c
                                             where c.council_id = p.council_id and c.plan_id = p.id
                                               and c.version = p.version and c.worker_id = :me) as own
                          from casework.plan p
                          join casework.person who on who.council_id = p.council_id and who.id = p.person_id
                         where p.council_id = :council and p.state = 'submitted'
                         order by p.urgent desc, p.submitted_at, p.id
                         limit :size offset :skip""")
                .bind("council", asking.council().value())
                .bind("me", asking.worker().value())
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(PostgresWaitingPlans::waiting)
                .all()
                .collectList();
    }

    @Override
    public Mono<Long> count(DatabaseClient client, Asking asking) {
        return client.sql("select count(*) from casework.plan where council_id = :council and state = 'submitted'")
                .bind("council", asking.council().value())
                .mapValue(Long.class)
                .one();
    }

    private static Waiting waiting(Readable row) {
        return new Waiting(
                given(row, "id", UUID.class),
                given(row, "person_id", UUID.class),
                given(row, "person_name", String.class),
                given(row, "author_name", String.class),
                given(row, "routed_to", String.class),
                given(row, "annual", Long.class),
                given(row, "once", Long.class),
                given(row, "submitted_at", Instant.class),
                given(row, "returned_before", Boolean.class),
                given(row, "urgent", Boolean.class),
                given(row, "panel", Boolean.class),
                given(row, "own", Boolean.class));
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
