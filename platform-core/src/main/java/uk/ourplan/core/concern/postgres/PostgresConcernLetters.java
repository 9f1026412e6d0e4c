package uk.ourplan.core.concern.postgres;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLetter;
import uk.ourplan.core.concern.ConcernLetters;
import uk.ourplan.core.concern.model.Letter;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.provider.StopOnAProvider;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresConcernLetters implements ConcernLetters {

    /** A version is in force from its signature to that of the next, or to the end of the plan. */
    @Override
    public Mono<List<UUID>> plansNaming(DatabaseClient client, CouncilId council, String provider, LocalDate on) {
        return client.sql("""
                        select p.id
                          from casework.plan p
                         where p.council_id = :council
                           and (p.signed_off_at at time zone 'Europe/London')::date <= :on
                           and (p.state <> 'ended' or exists (select 1 from casework.plan_ending e
                                 where e.council_id = p.council_id and e.plan_id = p.id and e.ended_on >= :on))
                           and not exists (select 1 from casework.plan n
                                 where n.council_id = p.council_id and n.revises = p.id
                                   and (n.signed_off_at at time zone 'Europe/London')::date <= :on)
                           and (exists (select 1 from casework.plan_final f
                                  cross join lateral jsonb_array_elements(
                                    coalesce(f.sections -> 'support' -> 'content' -> 'services', '[]'::jsonb)) line
                                 where f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version
                                   and regexp_replace(lower(trim(line -> 'provider' ->> 'name')), '\\s+', ' ', 'g') = :key)
                             or exists (select 1 from casework.arranging_note a
                                 where a.council_id = p.council_id and a.plan_id = p.id and a.kind = 'arranged'
                                   and regexp_replace(lower(trim(a.content ->> 'provider')), '\\s+', ' ', 'g') = :key))
                         order by p.id""")
                .bind("council", council.value())
                .bind("on", on)
                .bind("key", StopOnAProvider.key(provider))
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, UUID concern, Letter letter, Instant at) {
        ConcernLetter told = letter.told();
        return client.sql("""
                        insert into casework.concern_letter (council_id, id, concern_id, person_id, dated, reader, name, about,
                            form, also, provider, words, made_at, by_id, by_name)
                        values (:council, :id, :concern, :person, :dated, :reader, :name, :about, :form, :also, :provider, :words,
                            :at, :by, :by_name)
                        on conflict (council_id, concern_id, dated, person_id, reader, name) do nothing""")
                .bind("council", asking.council().value())
                .bind("id", told.id())
                .bind("concern", concern)
                .bind("person", letter.person())
                .bind("dated", told.dated())
                .bind("reader", told.reader())
                .bind("name", told.name())
                .bind("about", told.about())
                .bind("form", told.form())
                .bind("also", told.also() == null ? Parameters.in(String.class) : told.also())
                .bind("provider", letter.provider())
                .bind("words", letter.words())
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("by_name", letter.by())
                .then();
    }

    @Override
    public Mono<Page<ConcernLetter>> page(DatabaseClient client, CouncilId council, UUID concern, int page, int size) {
        return client.sql("""
                        select * from casework.concern_letter
                         where council_id = :council and concern_id = :concern
                         order by dated desc, about, person_id, reader, name
                         limit :size offset :skip""")
                .bind("council", council.value())
                .bind("concern", concern)
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(PostgresConcernLetters::told)
                .all()
                .collectList()
                .flatMap(letters -> client.sql("""
                                select count(*) from casework.concern_letter
                                 where council_id = :council and concern_id = :concern""")
                        .bind("council", council.value())
                        .bind("concern", concern)
                        .mapValue(Long.class)
                        .one()
                        .map(total -> new Page<>(letters, page, size, total)));
    }

    @Override
    public Mono<Letter> find(DatabaseClient client, CouncilId council, UUID concern, UUID id) {
        return client.sql("""
                        select * from casework.concern_letter
                         where council_id = :council and concern_id = :concern and id = :id""")
                .bind("council", council.value())
                .bind("concern", concern)
                .bind("id", id)
                .map(row -> new Letter(
                        told(row),
                        given(row, "person_id", UUID.class),
                        given(row, "provider", String.class),
                        given(row, "words", String.class),
                        given(row, "by_name", String.class)))
                .one();
    }

    @Override
    public Mono<List<LocalDate>> unsent(DatabaseClient client, CouncilId council, UUID concern) {
        return client.sql("""
                        select distinct dated from casework.concern_letter
                         where council_id = :council and concern_id = :concern and sent_on is null""")
                .bind("council", council.value())
                .bind("concern", concern)
                .mapValue(LocalDate.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> sent(DatabaseClient client, Asking asking, UUID concern, LocalDate on) {
        return client.sql("""
                        update casework.concern_letter set sent_on = :on, sent_by = :by
                         where council_id = :council and concern_id = :concern and sent_on is null""")
                .bind("council", asking.council().value())
                .bind("concern", concern)
                .bind("on", on)
                .bind("by", asking.worker().value())
                .then();
    }

    private static ConcernLetter told(Readable row) {
        return new ConcernLetter(
                given(row, "id", UUID.class),
                given(row, "dated", LocalDate.class),
                given(row, "reader", String.class),
                given(row, "name", String.class),
                given(row, "about", String.class),
                given(row, "form", String.class),
                row.get("also", String.class),
                row.get("sent_on", LocalDate.class));
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
