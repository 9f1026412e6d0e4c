package uk.ourplan.core.person.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.person.RecordParts;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.person.model.SavedPart;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.person.part.RecordPart;

/** One row a version of a part, which the service may add and may not change. */
@Component
class PostgresRecordParts implements RecordParts {

    private final JsonMapper json;

    PostgresRecordParts(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<PersonOnRecord> hold(DatabaseClient client, CouncilId council, UUID personId) {
        return client.sql("""
                        select record from casework.person where council_id = :council and id = :id
                        for no key update""")
                .bind("council", council.value())
                .bind("id", personId)
                .mapValue(Json.class)
                .one()
                .map(record -> json.readValue(record.asString(), PersonOnRecord.class));
    }

    @Override
    public Mono<SavedPart> latest(DatabaseClient client, CouncilId council, PersonOnRecord person, PartName name) {
        return all(client, council, person, name).map(List::getFirst);
    }

    @Override
    public Mono<List<SavedPart>> all(DatabaseClient client, CouncilId council, PersonOnRecord person, PartName name) {
        return client.sql("""
                        select revision, content, saved_by_name, saved_at from casework.person_part
                        where council_id = :council and person_id = :person and part = :part
                        order by revision desc""")
                .bind("council", council.value())
                .bind("person", person.id())
                .bind("part", name.code())
                .map(row -> new SavedPart(
                        Objects.requireNonNull(row.get("revision", Long.class)),
                        content(row, name),
                        row.get("saved_by_name", String.class),
                        row.get("saved_at", Instant.class)))
                .all()
                .collectList()
                .map(saved -> saved.isEmpty() ? List.of(new SavedPart(0, person.part(name), null, null)) : saved);
    }

    @Override
    public Mono<Map<PartName, RecordPart>> asAt(DatabaseClient client, CouncilId council, UUID personId, Instant at) {
        return client.sql("""
                        select distinct on (part) part, content from casework.person_part
                        where council_id = :council and person_id = :person and (saved_at < :at or revision = 0)
                        order by part, revision desc""")
                .bind("council", council.value())
                .bind("person", personId)
                .bind("at", at)
                .map(row -> {
                    PartName name = PartName.of(Objects.requireNonNull(row.get("part", String.class)));
                    return Map.entry(name, content(row, name));
                })
                .all()
                .collectList()
                .map(found -> {
                    Map<PartName, RecordPart> parts = new EnumMap<>(PartName.class);
                    new ArrayList<>(found).forEach(one -> parts.put(one.getKey(), one.getValue()));
                    return parts;
                });
    }

    @Override
    public Mono<Instant> since(DatabaseClient client, CouncilId council, UUID personId) {
        return client.sql("select made_at from casework.person where council_id = :council and id = :id")
                .bind("council", council.value())
                .bind("id", personId)
                .mapValue(Instant.class)
                .one();
    }

    @Override
    public Mono<Void> add(
            DatabaseClient client, Asking asking, PersonOnRecord before, RecordPart part, long revision, Instant at) {
        Mono<Void> asItCame = revision > 1
                ? Mono.empty()
                : client.sql("""
                        insert into casework.person_part
                          (council_id, person_id, part, revision, content, saved_by, saved_by_name, saved_at)
                        select council_id, id, :part, 0, :content, null, null, made_at
                        from casework.person where council_id = :council and id = :person""")
                        .bind("council", asking.council().value())
                        .bind("person", before.id())
                        .bind("part", part.name().code())
                        .bind("content", Json.of(json.writeValueAsBytes(before.part(part.name()))))
                        .then();
        return asItCame.then(Mono.defer(() -> client.sql("""
                        insert into casework.person_part
                          (council_id, person_id, part, revision, content, saved_by, saved_by_name, saved_at)
                        values (:council, :person, :part, :revision, :content, :by, :by_name, :at)""")
                .bind("council", asking.council().value())
                .bind("person", before.id())
                .bind("part", part.name().code())
                .bind("revision", revision)
                .bind("content", Json.of(json.writeValueAsBytes(part)))
                .bind("by", Parameters.in(asking.worker().value()))
                .bind("by_name", asking.name())
                .bind("at", at)
                .then()));
    }

    private RecordPart content(Readable row, PartName name) {
        return json.readValue(
                Objects.requireNonNull(row.get("content", Json.class)).asString(), name.type());
    }
}
