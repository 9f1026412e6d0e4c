package uk.ourplan.core.owed.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Upkeep;
import uk.ourplan.core.owed.OwedRounds;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresOwedRounds implements OwedRounds, Upkeep {

    @Override
    public Mono<Mark> mark(DatabaseClient client, CouncilId council, Round round) {
        return client.sql("""
            select r.position, r.finished_at is not null as finished
              from (select 1) as one
              left join casework.owed_round r
                on r.council_id = :council and r.day = :day and r.policy_version = :version\
            """)
                .bind("council", council.value())
                .bind("day", round.day())
                .bind("version", round.policyVersion())
                .map(row -> new Found(new Mark(row.get("position", UUID.class)), row.get("finished", Boolean.class)))
                .one()
                .filter(found -> !Boolean.TRUE.equals(found.finished()))
                .map(Found::mark);
    }

    private record Found(Mark mark, @Nullable Boolean finished) {}

    @Override
    public Mono<Boolean> hold(DatabaseClient client, CouncilId council, Round round, Mark mark) {
        return client.sql("""
            insert into casework.owed_round (council_id, day, policy_version) values (:council, :day, :version)
            on conflict do nothing\
            """)
                .bind("council", council.value())
                .bind("day", round.day())
                .bind("version", round.policyVersion())
                .then()
                .then(client.sql("""
                    select day from casework.owed_round
                     where council_id = :council and day = :day and policy_version = :version
                       and finished_at is null and position is not distinct from :position::uuid
                       for update\
                    """)
                        .bind("council", council.value())
                        .bind("day", round.day())
                        .bind("version", round.policyVersion())
                        .bind("position", orNone(mark.position()))
                        .fetch()
                        .one()
                        .hasElement());
    }

    @Override
    public Mono<Void> moved(
            DatabaseClient client, CouncilId council, Round round, @Nullable UUID position, Instant at) {
        return client.sql("""
            update casework.owed_round
               set position = coalesce(:position::uuid, position),
                   finished_at = case when :position::uuid is null then :at::timestamptz end
             where council_id = :council and day = :day and policy_version = :version\
            """)
                .bind("council", council.value())
                .bind("day", round.day())
                .bind("version", round.policyVersion())
                .bind("position", orNone(position))
                .bind("at", at)
                .then();
    }

    /** Nobody asks for the rounds of days gone by. */
    @Override
    public Mono<Void> tidied(DatabaseClient client, CouncilId council, Instant now) {
        return client.sql("""
            delete from casework.owed_round
             where council_id = :council and day < (:now::timestamptz at time zone 'Europe/London')::date - 7\
            """).bind("council", council.value()).bind("now", now).then();
    }

    private static Parameter orNone(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }
}
