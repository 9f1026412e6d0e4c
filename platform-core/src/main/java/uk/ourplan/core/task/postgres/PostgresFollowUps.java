package uk.ourplan.core.task.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.task.FollowUps;
import uk.ourplan.language.plan.FollowUp;

@Component
class PostgresFollowUps implements FollowUps {

    private final NewIds ids;

    PostgresFollowUps(NewIds ids) {
        this.ids = ids;
    }

    @Override
    public Mono<Void> add(
            DatabaseClient client, Asking asking, UUID personId, @Nullable UUID planId, FollowUp done, Instant at) {
        return client.sql("""
            insert into casework.follow_up (council_id, id, plan_id, person_id, owed_key, done_on, outcome, said,
                how, with_whom, next_step, at, by_id, by_name)
            values (:council, :id, :plan::uuid, :person, :key, :on, :outcome, :said,
                :how::text, :with::text, :next::text, :at, :by, :by_name)\
            """)
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("plan", planId == null ? Parameters.in(UUID.class) : Parameters.in(planId))
                .bind("person", personId)
                .bind("key", done.key())
                .bind("on", done.on())
                .bind("outcome", done.outcome().code())
                .bind("said", done.said())
                .bind("how", text(done.how()))
                .bind("with", text(done.with()))
                .bind("next", text(done.next()))
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .then();
    }

    private static Parameter text(@Nullable String text) {
        return text == null ? Parameters.in(String.class) : Parameters.in(text);
    }
}
