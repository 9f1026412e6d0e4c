package uk.ourplan.core.concern.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.concern.DisclosureView;
import uk.ourplan.core.concern.Disclosures;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.concern.DisclosureRecord;
import uk.ourplan.language.concern.EvidenceKind;
import uk.ourplan.language.council.CouncilId;

/** The service's role has no right to read what a disclosure says; only the database's own functions do, for a named receiver. */
@Component
class PostgresDisclosures implements Disclosures {

    private final JsonMapper json;

    PostgresDisclosures(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Integer> next(DatabaseClient client, CouncilId council) {
        return client.sql("select pg_advisory_xact_lock(hashtextextended(:key, 571))")
                .bind("key", council.value().toString())
                .fetch()
                .rowsUpdated()
                .then(client.sql(
                                "select coalesce(max(number), 0) + 1 from casework.disclosure where council_id = :council")
                        .bind("council", council.value())
                        .mapValue(Integer.class)
                        .one());
    }

    @Override
    public Mono<Void> add(
            DatabaseClient client,
            Asking asking,
            UUID id,
            int number,
            DisclosureRecord said,
            List<String> receivers,
            String to,
            Instant at) {
        return client.sql("""
                        insert into casework.disclosure (council_id, id, number, at, receivers, routed_to, content, about, by_id,
                            by_name)
                        values (:council, :id, :number, :at, :receivers, :to, :content, :about, :by, :by_name)""")
                .bind("council", asking.council().value())
                .bind("id", id)
                .bind("number", number)
                .bind("at", at)
                .bind("receivers", receivers.toArray(String[]::new))
                .bind("to", to)
                .bind("content", Json.of(json.writeValueAsBytes(said)))
                .bind(
                        "about",
                        said.name() == null
                                ? Parameters.in(String.class)
                                : said.name().strip())
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .then();
    }

    @Override
    public Mono<Boolean> attach(DatabaseClient client, Asking asking, UUID disclosure, Evidence evidence, Instant at) {
        return client.sql("""
                        select casework.attach_to_disclosure(:disclosure, :by, :file, :kind, :name, :media, :body, :at) as added""")
                .bind("disclosure", disclosure)
                .bind("by", asking.worker().value())
                .bind("file", evidence.id())
                .bind("kind", evidence.kind().code())
                .bind("name", evidence.kind().code())
                .bind("media", evidence.mediaType())
                .bind("body", ByteBuffer.wrap(evidence.body()))
                .bind("at", at)
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<List<DisclosureView>> readBy(DatabaseClient client, Reader reader) {
        return client.sql("""
                        select * from casework.disclosures_for(:reader, :name, :roles, :today) order by number desc""")
                .bind("reader", reader.asking().worker().value())
                .bind("name", reader.asking().name())
                .bind("roles", reader.roles().toArray(String[]::new))
                .bind("today", reader.today())
                .map(this::view)
                .all()
                .collectList();
    }

    private DisclosureView view(Readable row) {
        return new DisclosureView(
                given(row, "id", UUID.class),
                given(row, "number", Integer.class),
                given(row, "at", Instant.class),
                given(row, "routed_to", String.class),
                given(row, "by_name", String.class),
                json.readValue(given(row, "content", Json.class).asArray(), DisclosureRecord.class),
                List.of());
    }

    @Override
    public Mono<List<Evidence>> evidence(DatabaseClient client, Reader reader, UUID disclosure) {
        return client.sql("""
                        select * from casework.disclosure_files_for(:reader, :name, :roles, :today, :disclosure)""")
                .bind("reader", reader.asking().worker().value())
                .bind("name", reader.asking().name())
                .bind("roles", reader.roles().toArray(String[]::new))
                .bind("today", reader.today())
                .bind("disclosure", disclosure)
                .map(PostgresDisclosures::file)
                .all()
                .collectList();
    }

    private static Evidence file(Readable row) {
        ByteBuffer body = given(row, "body", ByteBuffer.class);
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return new Evidence(
                given(row, "id", UUID.class),
                EvidenceKind.of(given(row, "kind", String.class)),
                given(row, "media_type", String.class),
                bytes);
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
