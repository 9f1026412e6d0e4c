package uk.ourplan.core.plan.postgres;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.plan.Originals;
import uk.ourplan.core.plan.model.OriginalForm;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresOriginals implements Originals {

    private final NewIds ids;

    PostgresOriginals(NewIds ids) {
        this.ids = ids;
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, UUID planId, OriginalForm original, Instant at) {
        return client.sql("""
                        insert into casework.original_form
                            (council_id, id, plan_id, media_type, body, sha256, by_id, by_name, at)
                        values (:council, :id, :plan, :media_type, :body, :sha256, :by, :by_name, :at)""")
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("plan", planId)
                .bind("media_type", original.mediaType())
                .bind("body", original.body().duplicate())
                .bind("sha256", ByteBuffer.wrap(original.sha256()))
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Filed> last(DatabaseClient client, CouncilId council, UUID planId) {
        return client.sql("""
                        select media_type, body, by_name, at from casework.original_form
                         where council_id = :council and plan_id = :plan
                         order by at desc limit 1""")
                .bind("council", council.value())
                .bind("plan", planId)
                .map(row -> new Filed(
                        Objects.requireNonNull(row.get("media_type", String.class)),
                        Objects.requireNonNull(row.get("body", ByteBuffer.class)),
                        Objects.requireNonNull(row.get("by_name", String.class)),
                        Objects.requireNonNull(row.get("at", Instant.class))))
                .one();
    }
}
