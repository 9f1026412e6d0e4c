package uk.ourplan.core.plan.postgres;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.plan.PlanCopies;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresPlanCopies implements PlanCopies {

    private final NewIds ids;

    PostgresPlanCopies(NewIds ids) {
        this.ids = ids;
    }

    @Override
    public Mono<Paper> find(DatabaseClient client, CouncilId council, Plan plan, String form) {
        return client.sql("""
                        select media_type, body, sha256 from casework.plan_copy
                         where council_id = :council and plan_id = :plan and version = :version and form = :form""")
                .bind("council", council.value())
                .bind("plan", plan.id())
                .bind("version", plan.origin().version())
                .bind("form", form)
                .map(row -> asIssued(row, form))
                .one();
    }

    @Override
    public Mono<Void> add(DatabaseClient client, CouncilId council, Plan plan, Paper paper, Instant at) {
        return client.sql("""
                        insert into casework.plan_copy (council_id, id, plan_id, version, form, media_type, body, sha256,
                            issued_at)
                        values (:council, :id, :plan, :version, :form, :media_type, :body, :sha256, :at)""")
                .bind("council", council.value())
                .bind("id", ids.next())
                .bind("plan", plan.id())
                .bind("version", plan.origin().version())
                .bind("form", paper.form())
                .bind("media_type", paper.mediaType())
                .bind("body", paper.body().duplicate())
                .bind("sha256", ByteBuffer.wrap(paper.sha256()))
                .bind("at", at)
                .then();
    }

    private static Paper asIssued(Readable row, String form) {
        Paper paper = new Paper(
                form,
                Objects.requireNonNull(row.get("media_type", String.class)),
                Objects.requireNonNull(row.get("body", ByteBuffer.class)));
        if (!ByteBuffer.wrap(paper.sha256()).equals(row.get("sha256", ByteBuffer.class))) {
            throw new IllegalStateException("A final copy is not what was issued.");
        }
        return paper;
    }

    @Override
    public Mono<String> nameOf(DatabaseClient client, CouncilId council) {
        return client.sql("select name from tenant.council where id = :council")
                .bind("council", council.value())
                .mapValue(String.class)
                .one();
    }
}
