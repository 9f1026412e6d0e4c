package uk.ourplan.core.assessment.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.assessment.AssessmentOnRecord;
import uk.ourplan.core.assessment.Assessments;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.AssessmentKind;

/** An assessment as one document; it is completed when it comes and never changes. */
@Component
class PostgresAssessments implements Assessments {

    private final JsonMapper json;

    PostgresAssessments(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<AssessmentOnRecord> find(DatabaseClient client, CouncilId council, UUID id) {
        return client.sql("""
                        select a.id, a.person_id, a.content,
                               (select max(n.completed) from casework.assessment n
                                 where n.council_id = :council and n.person_id = a.person_id
                                   and (n.kind = 'carer') = (a.kind = 'carer') and n.completed > a.completed) as newer
                          from casework.assessment a
                         where a.council_id = :council and a.id = :id""")
                .bind("council", council.value())
                .bind("id", id)
                .map(row -> read(row, row.get("newer", LocalDate.class)))
                .one();
    }

    @Override
    public Mono<List<AssessmentOnRecord>> ofPerson(DatabaseClient client, CouncilId council, UUID personId) {
        return client.sql("""
                        select id, person_id, content from casework.assessment
                        where council_id = :council and person_id = :person
                        order by completed desc nulls first, id desc limit 100""")
                .bind("council", council.value())
                .bind("person", personId)
                .map(row -> read(row, null))
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> add(DatabaseClient client, CouncilId council, AssessmentOnRecord added, Instant at) {
        AssessmentKind kind = Objects.requireNonNull(added.assessment().kind());
        LocalDate completed = added.assessment().completed();
        DatabaseClient.GenericExecuteSpec insert = client.sql("""
                        insert into casework.assessment (council_id, id, person_id, kind, completed, content, made_at)
                        values (:council, :id, :person, :kind, :completed, :content, :at)""")
                .bind("council", council.value())
                .bind("id", added.id())
                .bind("person", added.personId())
                .bind("kind", kind.code())
                .bind("content", Json.of(json.writeValueAsBytes(added.assessment())))
                .bind("at", at);
        return (completed == null ? insert.bindNull("completed", LocalDate.class) : insert.bind("completed", completed))
                .then();
    }

    private AssessmentOnRecord read(Readable row, @Nullable LocalDate newer) {
        Json content = Objects.requireNonNull(row.get("content", Json.class));
        return new AssessmentOnRecord(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Objects.requireNonNull(row.get("person_id", UUID.class)),
                json.readValue(content.asString(), Assessment.class),
                newer);
    }
}
