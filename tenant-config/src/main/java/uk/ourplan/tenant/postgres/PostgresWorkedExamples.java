package uk.ourplan.tenant.postgres;

import static uk.ourplan.tenant.postgres.PostgresPolicies.given;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.publishing.WorkedExamples;
import uk.ourplan.tenant.publishing.model.ExamplesOfACouncil;
import uk.ourplan.tenant.publishing.model.Signature;
import uk.ourplan.tenant.publishing.model.WorkedExample;

@Component
class PostgresWorkedExamples implements WorkedExamples {

    @Override
    public Mono<UUID> nextId(DatabaseClient within) {
        return within.sql("select uuidv7()").mapValue(UUID.class).one();
    }

    @Override
    public Mono<ExamplesOfACouncil> of(CouncilId council, DatabaseClient within) {
        return within.sql("""
                        select id, revision, from_day, name, determination, facts, on_day, expected, reason, policy_version,
                               changed_by, changed_by_name, changed_at
                          from tenant.worked_example where council_id = :council""")
                .bind("council", council.value())
                .map(PostgresWorkedExamples::revision)
                .all()
                .collectList()
                .map(ExamplesOfACouncil::new);
    }

    private static WorkedExample revision(Readable row) {
        Json expected = row.get("expected", Json.class);
        return new WorkedExample(
                given(row, "id", UUID.class),
                given(row, "revision", Integer.class),
                given(row, "from_day", LocalDate.class),
                given(row, "name", String.class),
                given(row, "determination", String.class),
                PlainJson.map(given(row, "facts", Json.class)),
                row.get("on_day", LocalDate.class),
                expected == null ? null : PlainJson.map(expected),
                given(row, "reason", String.class),
                row.get("policy_version", Integer.class),
                new Signature(
                        new WorkerId(given(row, "changed_by", UUID.class)),
                        given(row, "changed_by_name", String.class)),
                given(row, "changed_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public Mono<Void> add(CouncilId council, WorkedExample revision, DatabaseClient within) {
        LocalDate on = revision.on();
        var expected = revision.expected();
        Integer version = revision.policyVersion();
        return within.sql("""
                        insert into tenant.worked_example (council_id, id, revision, from_day, name, determination, facts,
                               on_day, expected, reason, policy_version, changed_by, changed_by_name, changed_at)
                        values (:council, :id, :revision, :from, :name, :determination, :facts, :on, :expected, :reason,
                               :version, :by, :byName, :at)""")
                .bind("council", council.value())
                .bind("id", revision.id())
                .bind("revision", revision.revision())
                .bind("from", revision.from())
                .bind("name", revision.name())
                .bind("determination", revision.determination())
                .bind("facts", PlainJson.of(revision.facts()))
                .bind("on", on == null ? Parameters.in(LocalDate.class) : Parameters.in(on))
                .bind("expected", expected == null ? Parameters.in(Json.class) : Parameters.in(PlainJson.of(expected)))
                .bind("reason", revision.reason())
                .bind("version", version == null ? Parameters.in(Integer.class) : Parameters.in(version))
                .bind("by", revision.changedBy().worker().value())
                .bind("byName", revision.changedBy().name())
                .bind("at", revision.changedAt().atOffset(ZoneOffset.UTC))
                .then();
    }
}
