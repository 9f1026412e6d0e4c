package uk.ourplan.core.sharing.postgres;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.sharing.LettersOfPlan.KeptLetter;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.sharing.Letters;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.sharing.LetterKind;

@Component
class PostgresLetters implements Letters {

    private final NewIds ids;

    PostgresLetters(NewIds ids) {
        this.ids = ids;
    }

    @Override
    public Flux<KeptLetter> ofPlan(DatabaseClient client, CouncilId council, UUID planId) {
        return client.sql("""
                        select number, kind, title, made_at, by_name from casework.letter
                         where council_id = :council and plan_id = :plan order by number desc""")
                .bind("council", council.value())
                .bind("plan", planId)
                .map(PostgresLetters::kept)
                .all();
    }

    private static KeptLetter kept(Readable row) {
        return new KeptLetter(
                Objects.requireNonNull(row.get("number", Integer.class)),
                LetterKind.of(Objects.requireNonNull(row.get("kind", String.class))),
                Objects.requireNonNull(row.get("title", String.class)),
                LocalDate.ofInstant(Objects.requireNonNull(row.get("made_at", Instant.class)), Days.LONDON),
                Objects.requireNonNull(row.get("by_name", String.class)));
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, Plan plan, Made made, Instant at) {
        return client.sql("""
                        insert into casework.letter (council_id, id, plan_id, person_id, number, kind, title, html, pdf, made_at, by_id,
                            by_name)
                        values (:council, :id, :plan, :person,
                            (select count(*) + 1 from casework.letter where council_id = :council and plan_id = :plan),
                            :kind, :title, :html, :pdf, :at, :by, :name)""")
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("plan", plan.id())
                .bind("person", plan.origin().personId())
                .bind("kind", made.kind().code())
                .bind("title", made.title())
                .bind("html", made.html().duplicate())
                .bind("pdf", made.pdf().duplicate())
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("name", asking.name())
                .then();
    }

    @Override
    public Mono<byte[]> find(DatabaseClient client, CouncilId council, UUID planId, int number, String form) {
        return client.sql("""
                        select case when :form = 'pdf' then pdf else html end as body from casework.letter
                         where council_id = :council and plan_id = :plan and number = :number""")
                .bind("council", council.value())
                .bind("plan", planId)
                .bind("number", number)
                .bind("form", form)
                .map(row -> bytes(Objects.requireNonNull(row.get("body", ByteBuffer.class))))
                .one();
    }

    private static byte[] bytes(ByteBuffer body) {
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return bytes;
    }
}
