package uk.ourplan.core.concern.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLine;
import uk.ourplan.core.concern.Concerns;
import uk.ourplan.core.concern.WorkingOnAConcern;
import uk.ourplan.core.concern.model.Concern;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.provider.StopOnAProvider;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.core.law.provider.WhereAConcernGoes.Way;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Served;
import uk.ourplan.language.concern.ConcernRoute;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.Placement;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

@Component
class PostgresConcerns implements Concerns {

    private final JsonMapper json;

    PostgresConcerns(JsonMapper json) {
        this.json = json;
    }

    /** The lock is the council's own and lasts as long as the transaction, so that no two concerns get one number. */
    @Override
    public Mono<Integer> next(DatabaseClient client, CouncilId council) {
        return client.sql("select pg_advisory_xact_lock(hashtextextended(:key, 570))")
                .bind("key", council.value().toString())
                .fetch()
                .rowsUpdated()
                .then(client.sql("""
                        select coalesce(max(number), 0) + 1 from casework.provider_concern where council_id = :council""")
                        .bind("council", council.value())
                        .mapValue(Integer.class)
                        .one());
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, Concern concern, Way way, Instant at) {
        return client.sql("""
                        insert into casework.provider_concern (council_id, id, number, subject, route, about, revision, content,
                            commissioning_revision, commissioning, reported_on, reported_by, reported_by_name, changed_at)
                        values (:council, :id, :number, :subject, :route, :about, :revision, :content,
                            :commissioning_revision, :commissioning, :on, :by, :by_name, :at)""")
                .bind("council", asking.council().value())
                .bind("id", concern.id())
                .bind("number", concern.number())
                .bind(
                        "subject",
                        Objects.requireNonNull(concern.said().subject()).code())
                .bind("route", way.route().code())
                .bind("about", WorkingOnAConcern.called(concern.said()))
                .bind("revision", concern.revision())
                .bind("content", of(concern.said()))
                .bind("commissioning_revision", concern.commissioningRevision())
                .bind("commissioning", of(concern.commissioning()))
                .bind("on", concern.reportedOn())
                .bind("by", concern.reportedBy().value())
                .bind("by_name", concern.reportedByName())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> keep(DatabaseClient client, Asking asking, Concern concern, Way way, Instant at) {
        return client.sql("""
                        update casework.provider_concern
                           set route = :route, about = :about, revision = :revision, content = :content,
                               commissioning_revision = :commissioning_revision, commissioning = :commissioning,
                               closed_on = :closed, closed_by = :closed_by, changed_at = :at
                         where council_id = :council and id = :id""")
                .bind("council", asking.council().value())
                .bind("id", concern.id())
                .bind("route", way.route().code())
                .bind("about", WorkingOnAConcern.called(concern.said()))
                .bind("revision", concern.revision())
                .bind("content", of(concern.said()))
                .bind("commissioning_revision", concern.commissioningRevision())
                .bind("commissioning", of(concern.commissioning()))
                .bind("closed", orNone(concern.closedOn(), LocalDate.class))
                .bind(
                        "closed_by",
                        orNone(
                                concern.closedOn() == null
                                        ? null
                                        : asking.worker().value(),
                                UUID.class))
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Concern> hold(DatabaseClient client, CouncilId council, UUID id) {
        return client.sql("""
                        select * from casework.provider_concern where council_id = :council and id = :id for update""")
                .bind("council", council.value())
                .bind("id", id)
                .map(this::concern)
                .one();
    }

    private Concern concern(Readable row) {
        return new Concern(
                given(row, "id", UUID.class),
                given(row, "number", Integer.class),
                given(row, "revision", Long.class),
                json.readValue(given(row, "content", Json.class).asArray(), ConcernRecord.class),
                given(row, "commissioning_revision", Long.class),
                json.readValue(given(row, "commissioning", Json.class).asArray(), CommissioningRecord.class),
                given(row, "reported_on", LocalDate.class),
                new WorkerId(inHandOf(row)),
                given(row, "reported_by_name", String.class),
                row.get("closed_on", LocalDate.class));
    }

    private static UUID inHandOf(Readable row) {
        UUID other = row.get("in_hand_of", UUID.class);
        return other == null ? given(row, "reported_by", UUID.class) : other;
    }

    @Override
    public Mono<Page<ConcernLine>> page(DatabaseClient client, CouncilId council, LocalDate today, int page, int size) {
        return client.sql("""
                        select c.*, t.open, t.overdue
                          from casework.provider_concern c
                          left join lateral (
                            select count(*) as open, count(*) filter (where k.due < :today) as overdue
                              from casework.concern_task k
                             where k.council_id = :council and k.concern_id = c.id and k.done_at is null) t on true
                         where c.council_id = :council
                         order by c.closed_on nulls first, c.number desc
                         limit :size offset :skip""")
                .bind("council", council.value())
                .bind("today", today)
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(PostgresConcerns::line)
                .all()
                .collectList()
                .flatMap(lines -> client.sql(
                                "select count(*) from casework.provider_concern where council_id = :council")
                        .bind("council", council.value())
                        .mapValue(Long.class)
                        .one()
                        .map(total -> new Page<>(lines, page, size, total)));
    }

    private static ConcernLine line(Readable row) {
        return new ConcernLine(
                given(row, "id", UUID.class),
                given(row, "number", Integer.class),
                ConcernSubject.of(given(row, "subject", String.class)),
                given(row, "about", String.class),
                ConcernRoute.of(given(row, "route", String.class)),
                given(row, "reported_on", LocalDate.class),
                given(row, "reported_by_name", String.class),
                row.get("closed_on", LocalDate.class),
                given(row, "open", Long.class),
                given(row, "overdue", Long.class));
    }

    @Override
    public Mono<Void> flag(DatabaseClient client, CouncilId council, UUID concern, List<Flag> flags) {
        return client.sql("delete from casework.provider_flag where council_id = :council and concern_id = :concern")
                .bind("council", council.value())
                .bind("concern", concern)
                .then()
                .thenMany(Flux.range(0, flags.size())
                        .concatMap(place -> client.sql("""
                                insert into casework.provider_flag (council_id, concern_id, place, type, provider, name_key,
                                    from_day, to_day)
                                values (:council, :concern, :place, :type, :provider, :key, :from, :to)""")
                                .bind("council", council.value())
                                .bind("concern", concern)
                                .bind("place", place)
                                .bind("type", flags.get(place).type().code())
                                .bind("provider", flags.get(place).provider())
                                .bind(
                                        "key",
                                        StopOnAProvider.key(flags.get(place).provider()))
                                .bind("from", flags.get(place).from())
                                .bind("to", orNone(flags.get(place).to(), LocalDate.class))
                                .then()))
                .then();
    }

    @Override
    public Mono<List<Flag>> flagsOn(DatabaseClient client, CouncilId council, String provider) {
        return client.sql("""
                        select type, provider, from_day, to_day from casework.provider_flag
                         where council_id = :council and name_key = :key""")
                .bind("council", council.value())
                .bind("key", StopOnAProvider.key(provider))
                .map(PostgresConcerns::flag)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<Flag>> flags(DatabaseClient client, CouncilId council, ResponseType type) {
        return client.sql("""
                        select type, provider, from_day, to_day from casework.provider_flag
                         where council_id = :council and type = :type""")
                .bind("council", council.value())
                .bind("type", type.code())
                .map(PostgresConcerns::flag)
                .all()
                .collectList();
    }

    private static Flag flag(Readable row) {
        return new Flag(
                ResponseType.of(given(row, "type", String.class)),
                given(row, "provider", String.class),
                given(row, "from_day", LocalDate.class),
                row.get("to_day", LocalDate.class));
    }

    @Override
    public Mono<List<Served>> servedBy(DatabaseClient client, CouncilId council, String provider) {
        return client.sql("""
                        select who.first_names || ' ' || who.last_name as name, bool_and(line ->> 'funder' = 'person') as own
                          from casework.plan p
                          join casework.person who on who.council_id = p.council_id and who.id = p.person_id
                          cross join lateral jsonb_array_elements(coalesce(
                            (select f.sections -> 'support' -> 'content' -> 'services' from casework.plan_final f
                              where f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version),
                            (select s.content -> 'services' from casework.plan_section s
                              where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                                and s.name = 'support'),
                            '[]'::jsonb)) line
                         where p.council_id = :council and p.state <> 'ended'
                           and not exists (select 1 from casework.plan n
                                 where n.council_id = p.council_id and n.revises = p.id and n.signed_off_at is not null)
                           and regexp_replace(lower(trim(line -> 'provider' ->> 'name')), '\\s+', ' ', 'g') = :key
                         group by who.id, who.first_names, who.last_name
                         order by who.id""")
                .bind("council", council.value())
                .bind("key", StopOnAProvider.key(provider))
                .map(row -> new Served(
                        given(row, "name", String.class),
                        Boolean.TRUE.equals(row.get("own", Boolean.class))
                                ? Placement.SELF_FUNDER
                                : Placement.THIS_COUNCIL,
                        null,
                        null,
                        null,
                        null))
                .all()
                .collectList();
    }

    private Json of(Object content) {
        return Json.of(json.writeValueAsBytes(content));
    }

    private static Object orNone(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : value;
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
