package uk.ourplan.tenant.postgres;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.opening.FirstAdministrator;
import uk.ourplan.tenant.opening.Opening;
import uk.ourplan.tenant.opening.OpeningStep;
import uk.ourplan.tenant.opening.Openings;
import uk.ourplan.tenant.opening.UnderWay;

@Component
class PostgresOpenings implements Openings {

    @Override
    public Mono<Opening> find(CouncilId council, DatabaseClient within) {
        return within.sql("""
                        select id, reached, first_names, last_name, email, demonstration, under_way_until, part_done,
                               part_of, trouble
                          from tenant.council_opening
                         where council_id = :council""")
                .bind("council", council.value())
                .map(row -> new Opening(
                        PostgresPolicies.given(row, "id", UUID.class),
                        OpeningStep.of(PostgresPolicies.given(row, "reached", String.class)),
                        new FirstAdministrator(
                                PostgresPolicies.given(row, "first_names", String.class),
                                PostgresPolicies.given(row, "last_name", String.class),
                                PostgresPolicies.given(row, "email", String.class)),
                        PostgresPolicies.given(row, "demonstration", Boolean.class),
                        new UnderWay(
                                row.get("under_way_until", Instant.class),
                                PostgresPolicies.given(row, "part_done", Integer.class),
                                PostgresPolicies.given(row, "part_of", Integer.class),
                                row.get("trouble", String.class))))
                .one();
    }

    @Override
    public Mono<Void> add(CouncilId council, Opening opening, WorkerId begunBy, Instant at, DatabaseClient within) {
        return within.sql("""
                        insert into tenant.council_opening (council_id, id, reached, first_names, last_name, email,
                               demonstration, begun_by, begun_at)
                        values (:council, :id, :reached, :first, :last, :email, :demonstration, :by, :at)""")
                .bind("council", council.value())
                .bind("id", opening.id())
                .bind("reached", opening.reached().code())
                .bind("first", opening.administrator().firstNames())
                .bind("last", opening.administrator().lastName())
                .bind("email", opening.administrator().email())
                .bind("demonstration", opening.demonstration())
                .bind("by", begunBy.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Mono<Boolean> takeOn(CouncilId council, Instant now, Instant until, DatabaseClient within) {
        return within.sql("""
                        update tenant.council_opening set under_way_until = :until, trouble = null
                         where council_id = :council and reached <> 'ready'
                           and (under_way_until is null or under_way_until <= :now)""")
                .bind("council", council.value())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Void> partly(CouncilId council, int done, int of, Instant until, DatabaseClient within) {
        return within.sql("""
                        update tenant.council_opening set part_done = :done, part_of = :of, under_way_until = :until
                         where council_id = :council""")
                .bind("council", council.value())
                .bind("done", done)
                .bind("of", of)
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Mono<Void> stopped(CouncilId council, String trouble, DatabaseClient within) {
        return within.sql("""
                        update tenant.council_opening set under_way_until = null, trouble = :trouble
                         where council_id = :council and reached <> 'ready'""")
                .bind("council", council.value())
                .bind("trouble", trouble)
                .then();
    }

    @Override
    public Mono<Void> reached(CouncilId council, OpeningStep step, Instant at, DatabaseClient within) {
        return within.sql("""
                        update tenant.council_opening
                           set reached = :step, ready_at = case when :step = 'ready' then :at end, part_done = 0, part_of = 0,
                               under_way_until = case when :step = 'ready' then null else under_way_until end
                         where council_id = :council and reached <> 'ready'""")
                .bind("council", council.value())
                .bind("step", step.code())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .then();
    }
}
