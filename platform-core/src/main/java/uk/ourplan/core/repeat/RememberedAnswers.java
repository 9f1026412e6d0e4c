package uk.ourplan.core.repeat;

import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.RepeatedRequests;
import uk.ourplan.core.council.RequestKey;
import uk.ourplan.core.council.Upkeep;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;

/**
 * Keeps answers as JSON. A request under way holds a lock that ends with its transaction, however that ends: a first try
 * that was killed leaves nothing behind, and can be repeated as soon as the database has noticed.
 *
 * @see "docs/decisions/0032-a-repeated-request-is-answered-from-memory.md"
 */
@Component
class RememberedAnswers implements RepeatedRequests, Upkeep {

    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final JsonMapper json;
    private final Clock clock;

    RememberedAnswers(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Mono<Object> answered(DatabaseClient client, Asking asking, RequestKey key) {
        String scope = asking.council() + " " + asking.worker() + " " + key.key();
        return client.sql("select pg_try_advisory_xact_lock(hashtextextended(:scope, 0))")
                .bind("scope", scope)
                .mapValue(Boolean.class)
                .one()
                .filter(ours -> ours)
                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.UnderWay())))
                .then(Mono.defer(() -> remembered(client, asking, key)));
    }

    private Mono<Object> remembered(DatabaseClient client, Asking asking, RequestKey key) {
        return client.sql("""
                        select fingerprint, kind, answer from casework.remembered_answer
                        where council_id = :council and worker_id = :worker and key = :key""")
                .bind("council", asking.council().value())
                .bind("worker", asking.worker().value())
                .bind("key", key.key())
                .map(row -> new Remembered(
                        row.get("fingerprint", String.class),
                        row.get("kind", String.class),
                        row.get("answer", String.class)))
                .one()
                .map(remembered -> {
                    if (!key.fingerprint().equals(remembered.fingerprint())) {
                        throw new Refused(new Refusal.KeyUsedDifferently());
                    }
                    return json.readValue(remembered.answer(), AnswerKinds.named(remembered.kind()));
                });
    }

    @Override
    public Mono<Void> remember(DatabaseClient client, Asking asking, RequestKey key, Object answer) {
        Class<?> kind = AnswerKinds.of(answer);
        byte[] written = json.writeValueAsBytes(answer);
        return client.sql("""
                        insert into casework.remembered_answer
                            (council_id, worker_id, key, fingerprint, kind, answer, at)
                        values (:council, :worker, :key, :fingerprint, :kind, :answer, :at)""")
                .bind("council", asking.council().value())
                .bind("worker", asking.worker().value())
                .bind("key", key.key())
                .bind("fingerprint", key.fingerprint())
                .bind("kind", kind.getName())
                .bind("answer", Json.of(written))
                .bind("at", clock.instant())
                .then();
    }

    @Override
    public Mono<Void> tidied(DatabaseClient client, CouncilId council, Instant now) {
        return client.sql("delete from casework.remembered_answer where council_id = :council and at < :before")
                .bind("council", council.value())
                .bind("before", now.minus(REMEMBERED))
                .then();
    }

    private record Remembered(String fingerprint, String kind, String answer) {}
}
