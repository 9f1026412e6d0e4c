package uk.ourplan.core.ending.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
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
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.ending.Endings;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.ending.CaseStep;
import uk.ourplan.language.ending.CaseStepKind;
import uk.ourplan.language.ending.EndingOfPlan;

@Component
class PostgresEndings implements Endings {

    private final NewIds ids;
    private final JsonMapper json;

    PostgresEndings(NewIds ids, JsonMapper json) {
        this.ids = ids;
        this.json = json;
    }

    @Override
    public Mono<Void> add(
            DatabaseClient client, Asking asking, UUID planId, UUID personId, EndingOfPlan ending, Instant at) {
        return client.sql("""
            insert into casework.plan_ending (council_id, id, plan_id, person_id, state, revision, content, opened_on, opened_by,
                opened_by_name, changed_at)
            values (:council, :id, :plan, :person, :state, :revision, :content, :on, :by, :by_name, :at)\
            """)
                .bind("council", asking.council().value())
                .bind("id", ending.id())
                .bind("plan", planId)
                .bind("person", personId)
                .bind("state", ending.state().code())
                .bind("revision", ending.revision())
                .bind("content", of(ending.said()))
                .bind("on", ending.openedOn())
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> keep(
            DatabaseClient client, Asking asking, EndingOfPlan ending, @Nullable Object decision, Instant at) {
        return client.sql("""
            update casework.plan_ending
               set state = :state, revision = :revision, content = :content, decided_on = :decided_on,
                   decided_by = case when :decision::jsonb is null then decided_by else :me end,
                   decided_by_name = :decided_by_name, basis = :basis, decision = coalesce(:decision::jsonb, decision),
                   safeguarding = :safeguarding, letter_sent = :letter_sent, letter_to = :letter_to, ended_on = :ended_on,
                   changed_at = :at
             where council_id = :council and id = :id\
            """)
                .bind("council", asking.council().value())
                .bind("id", ending.id())
                .bind("state", ending.state().code())
                .bind("revision", ending.revision())
                .bind("content", of(ending.said()))
                .bind("decided_on", orNone(ending.decidedOn(), LocalDate.class))
                .bind("me", asking.worker().value())
                .bind("decided_by_name", orNone(ending.decidedByName(), String.class))
                .bind(
                        "basis",
                        orNone(ending.basis() == null ? null : ending.basis().code(), String.class))
                .bind("decision", orNone(decision == null ? null : of(decision), Json.class))
                .bind(
                        "safeguarding",
                        orNone(ending.safeguarding() == null ? null : of(ending.safeguarding()), Json.class))
                .bind("letter_sent", orNone(ending.letterSent(), LocalDate.class))
                .bind("letter_to", ending.letterTo().toArray(String[]::new))
                .bind("ended_on", orNone(ending.endedOn(), LocalDate.class))
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> endPlan(DatabaseClient client, Asking asking, UUID planId, Instant at) {
        return client.sql("""
            update casework.plan set state = 'ended', changed_at = :at where council_id = :council and id = :plan\
            """)
                .bind("council", asking.council().value())
                .bind("plan", planId)
                .bind("at", at)
                .then()
                .then(Mono.defer(() -> client.sql("""
            update casework.task set done_at = :at, done_by = :me
             where council_id = :council and plan_id = :plan and owed_key is null and done_at is null\
            """)
                        .bind("council", asking.council().value())
                        .bind("plan", planId)
                        .bind("me", asking.worker().value())
                        .bind("at", at)
                        .then()));
    }

    @Override
    public Mono<Void> addLetter(DatabaseClient client, Asking asking, EndingOfPlan ending, Paper letter, Instant at) {
        return client.sql("""
            insert into casework.ending_letter (council_id, id, ending_id, revision, form, media_type, body, sha256, made_at, by_id)
            values (:council, :id, :ending, :revision, :form, :media_type, :body, :sha256, :at, :by)
            on conflict (council_id, ending_id, revision, form) do nothing\
            """)
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("ending", ending.id())
                .bind("revision", ending.revision())
                .bind("form", letter.form())
                .bind("media_type", letter.mediaType())
                .bind("body", letter.body().duplicate())
                .bind("sha256", ByteBuffer.wrap(letter.sha256()))
                .bind("at", at)
                .bind("by", asking.worker().value())
                .then();
    }

    @Override
    public Mono<Paper> letter(DatabaseClient client, CouncilId council, UUID endingId, String form) {
        return client.sql("""
            select form, media_type, body, sha256 from casework.ending_letter
             where council_id = :council and ending_id = :ending and form = :form
             order by revision desc limit 1\
            """)
                .bind("council", council.value())
                .bind("ending", endingId)
                .bind("form", form)
                .map(PostgresEndings::asKept)
                .one();
    }

    private static Paper asKept(Readable row) {
        Paper paper = new Paper(
                Objects.requireNonNull(row.get("form", String.class)),
                Objects.requireNonNull(row.get("media_type", String.class)),
                Objects.requireNonNull(row.get("body", ByteBuffer.class)));
        if (!ByteBuffer.wrap(paper.sha256()).equals(row.get("sha256", ByteBuffer.class))) {
            throw new IllegalStateException("A letter is not what was kept.");
        }
        return paper;
    }

    @Override
    public Mono<List<String>> letters(DatabaseClient client, CouncilId council, UUID endingId) {
        return client.sql("""
            select distinct form from casework.ending_letter
             where council_id = :council and ending_id = :ending order by form\
            """)
                .bind("council", council.value())
                .bind("ending", endingId)
                .mapValue(String.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<String>> openTasks(DatabaseClient client, CouncilId council, UUID personId) {
        return client.sql("""
            select kind, says from casework.task
             where council_id = :council and person_id = :person and done_at is null order by due, id limit 20\
            """)
                .bind("council", council.value())
                .bind("person", personId)
                .map(row -> {
                    String says = row.get("says", String.class);
                    return says == null
                            ? TaskKind.of(Objects.requireNonNull(row.get("kind", String.class)))
                                    .says()
                            : says;
                })
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> addStep(DatabaseClient client, Asking asking, UUID personId, CaseStep step, Instant at) {
        return client.sql("""
            insert into casework.case_step (council_id, id, person_id, what, reason, facts, decided_on, by_id, by_name, at)
            values (:council, :id, :person, :what, :reason, :facts, :on, :by, :by_name, :at)\
            """)
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("person", personId)
                .bind("what", step.what().code())
                .bind("reason", step.reason())
                .bind("facts", step.facts())
                .bind("on", step.on())
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<List<CaseStep>> steps(DatabaseClient client, CouncilId council, UUID personId) {
        return client.sql("""
            select what, reason, decided_on, by_name, facts from casework.case_step
             where council_id = :council and person_id = :person order by id\
            """)
                .bind("council", council.value())
                .bind("person", personId)
                .map(row -> new CaseStep(
                        CaseStepKind.of(Objects.requireNonNull(row.get("what", String.class))),
                        Objects.requireNonNull(row.get("reason", String.class)),
                        Objects.requireNonNull(row.get("decided_on", LocalDate.class)),
                        Objects.requireNonNull(row.get("by_name", String.class)),
                        Objects.requireNonNull(row.get("facts", String.class))))
                .all()
                .collectList();
    }

    private Json of(Object value) {
        return Json.of(json.writeValueAsBytes(value));
    }

    private static <T> Object orNone(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : value;
    }
}
