package uk.ourplan.core.person.postgres;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.core.person.PlansAtAGlance;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;

/** Reads plans for lists, each list in one statement together with the names that it shows. */
@Component
class PostgresPlansAtAGlance implements PlansAtAGlance {

    private static final String PLANS = """
            select pl.id, pl.person_id, p.first_names || ' ' || p.last_name as person_name, pl.version, pl.kind, pl.state,
                pl.author_name, pl.changed_at, pl.cost_annual_pence, pl.cost_one_off_pence,
                coalesce(
                  (select min(r.due_by) from casework.review r
                    where r.council_id = pl.council_id and r.plan_id = pl.id and r.type <> 'unplanned'
                      and r.state in ('due', 'under_way')),
                  pl.review_due) as review_due
            from casework.plan pl
            join casework.person p on p.council_id = :council and p.id = pl.person_id
            where pl.council_id = :council\s""";

    @Override
    public Mono<List<PlanSummary>> ofPerson(DatabaseClient client, CouncilId council, UUID personId) {
        return client.sql(PLANS + "and pl.person_id = :person order by pl.changed_at desc, pl.id limit 100")
                .bind("council", council.value())
                .bind("person", personId)
                .map(PostgresPlansAtAGlance::plan)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<PlanSummary>> underWayBy(DatabaseClient client, CouncilId council, WorkerId author) {
        return client.sql(PLANS + """
                        and pl.author_id = :author and pl.state not in ('signed_off', 'ended')
                        order by pl.changed_at desc, pl.id limit 100""")
                .bind("council", council.value())
                .bind("author", author.value())
                .map(PostgresPlansAtAGlance::plan)
                .all()
                .collectList();
    }

    @Override
    public Mono<Map<PlanState, Long>> countedBy(DatabaseClient client, CouncilId council, WorkerId author) {
        return client.sql("""
                        select state, count(*) as plans from casework.plan
                        where council_id = :council and author_id = :author group by state""")
                .bind("council", council.value())
                .bind("author", author.value())
                .map(row -> Map.entry(
                        PlanState.of(there(row.get("state", String.class))), there(row.get("plans", Long.class))))
                .all()
                .collectList()
                .map(counted -> {
                    Map<PlanState, Long> byState = new EnumMap<>(PlanState.class);
                    counted.forEach(each -> byState.put(each.getKey(), each.getValue()));
                    return byState;
                });
    }

    private static PlanSummary plan(Readable row) {
        return new PlanSummary(
                there(row.get("id", UUID.class)),
                there(row.get("person_id", UUID.class)),
                there(row.get("person_name", String.class)),
                there(row.get("version", Integer.class)),
                PlanKind.of(there(row.get("kind", String.class))),
                PlanState.of(there(row.get("state", String.class))),
                there(row.get("author_name", String.class)),
                there(row.get("changed_at", Instant.class)),
                row.get("cost_annual_pence", Long.class),
                row.get("cost_one_off_pence", Long.class),
                row.get("review_due", LocalDate.class));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A column that is never null is null.");
        }
        return value;
    }
}
