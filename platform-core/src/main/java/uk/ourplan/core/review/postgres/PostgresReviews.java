package uk.ourplan.core.review.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.review.Reviews;
import uk.ourplan.core.review.ScheduledReview;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresReviews implements Reviews {

    private final JsonMapper json;

    PostgresReviews(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> add(DatabaseClient client, CouncilId council, ScheduledReview review, Instant at) {
        return client.sql("""
                        insert into casework.review (council_id, id, plan_id, version, person_id, earliest, due_by,
                            direct_payment_due_by, together_by, determination, made_at)
                        values (:council, :id, :plan, :version, :person, :earliest, :due, :payment, :together, :determination, :at)""")
                .bind("council", council.value())
                .bind("id", review.id())
                .bind("plan", review.planId())
                .bind("version", review.version())
                .bind("person", review.personId())
                .bind("earliest", orNone(review.earliest()))
                .bind("due", review.dueBy())
                .bind("payment", orNone(review.directPaymentDueBy()))
                .bind("together", review.togetherBy())
                .bind("determination", Json.of(json.writeValueAsBytes(review.determination())))
                .bind("at", at)
                .then();
    }

    private static Parameter orNone(@Nullable LocalDate day) {
        return day == null ? Parameters.in(LocalDate.class) : Parameters.in(day);
    }
}
