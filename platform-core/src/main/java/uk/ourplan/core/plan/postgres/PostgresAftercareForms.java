package uk.ourplan.core.plan.postgres;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.plan.AftercareForms;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresAftercareForms implements AftercareForms {

    private final NewIds ids;

    PostgresAftercareForms(NewIds ids) {
        this.ids = ids;
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, UUID planId, byte[] page, Instant at) {
        return client.sql("""
                        insert into casework.aftercare_form (council_id, id, plan_id, body, sha256, by_id, by_name, at)
                        values (:council, :id, :plan, :body, :sha256, :by, :by_name, :at)""")
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("plan", planId)
                .bind("body", ByteBuffer.wrap(page))
                .bind("sha256", ByteBuffer.wrap(fingerprint(page)))
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<byte[]> last(DatabaseClient client, CouncilId council, UUID planId) {
        return client.sql("""
                        select body from casework.aftercare_form
                         where council_id = :council and plan_id = :plan
                         order by at desc limit 1""")
                .bind("council", council.value())
                .bind("plan", planId)
                .mapValue(ByteBuffer.class)
                .one()
                .map(body -> {
                    byte[] page = new byte[body.remaining()];
                    body.get(page);
                    return page;
                });
    }

    private static byte[] fingerprint(byte[] page) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(page);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
