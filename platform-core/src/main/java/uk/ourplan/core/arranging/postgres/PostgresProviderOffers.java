package uk.ourplan.core.arranging.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.arranging.NewOffer;
import uk.ourplan.api.arranging.ProviderOffer;
import uk.ourplan.core.arranging.ProviderOffers;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.law.provider.StopOnAProvider;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.plan.Unit;

@Component
class PostgresProviderOffers implements ProviderOffers {

    /** The latest price of each on the day; what is no longer offered, and whom nobody is sent to, left out (PROVIDER-09). */
    private static final String NOW = """
             from (select distinct on (o.name_key, lower(o.offers), lower(o.area), o.unit) o.*
                     from casework.provider_offer o
                    where o.council_id = :council and o.from_day <= :on
                    order by o.name_key, lower(o.offers), lower(o.area), o.unit, o.from_day desc, o.made_at desc) c
            where c.council_id = :council and c.pence is not null
              and not exists (select 1 from casework.provider_flag f
                    where f.council_id = c.council_id and f.name_key = c.name_key and f.type = 'no_signpost'
                      and f.from_day <= :on and (f.to_day is null or f.to_day >= :on))""";

    private static final String SOUGHT = """

              and (cast(:words as text) is null or position(lower(:words) in lower(c.provider || ' ' || c.offers)) > 0)
              and (cast(:area as text) is null or lower(c.area) = lower(:area))""";

    private final NewIds ids;

    PostgresProviderOffers(NewIds ids) {
        this.ids = ids;
    }

    @Override
    public Mono<List<ProviderOffer>> page(DatabaseClient client, CouncilId council, Sought sought, int page, int size) {
        return sought(
                        client.sql(
                                "select c.*" + NOW + SOUGHT
                                        + " order by lower(c.provider), lower(c.offers), lower(c.area), c.id limit :size offset :skip"),
                        council,
                        sought)
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(PostgresProviderOffers::offer)
                .all()
                .collectList();
    }

    @Override
    public Mono<Long> count(DatabaseClient client, CouncilId council, Sought sought) {
        return sought(client.sql("select count(*)" + NOW + SOUGHT), council, sought)
                .mapValue(Long.class)
                .one();
    }

    private static GenericExecuteSpec sought(GenericExecuteSpec statement, CouncilId council, Sought sought) {
        return statement
                .bind("council", council.value())
                .bind("on", sought.on())
                .bind("words", orNone(sought.words()))
                .bind("area", orNone(sought.area()));
    }

    @Override
    public Mono<ProviderOffer> find(DatabaseClient client, CouncilId council, UUID id, LocalDate on) {
        return client.sql("select c.*" + NOW + " and c.id = :id")
                .bind("council", council.value())
                .bind("on", on)
                .bind("id", id)
                .map(PostgresProviderOffers::offer)
                .one();
    }

    @Override
    @SuppressWarnings("NullAway") // whoever adds it has made sure that it is whole
    public Mono<UUID> add(DatabaseClient client, Asking asking, NewOffer offer, Instant at) {
        UUID id = ids.next();
        return client.sql("""
                        insert into casework.provider_offer (council_id, id, provider, name_key, cqc_location, offers, area, unit, pence,
                            from_day, made_at, by_id, by_name)
                        values (:council, :id, :provider, :key, :location, :offers, :area, :unit, :pence, :from, :at, :by, :name)""")
                .bind("council", asking.council().value())
                .bind("id", id)
                .bind("provider", offer.provider().strip())
                .bind("key", StopOnAProvider.key(offer.provider()))
                .bind("location", orNone(offer.cqcLocation()))
                .bind("offers", offer.offers().strip())
                .bind("area", offer.area().strip())
                .bind("unit", offer.unit().code())
                .bind(
                        "pence",
                        offer.pence() == null ? Parameters.in(Long.class) : Parameters.in((Object) offer.pence()))
                .bind("from", offer.from())
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("name", asking.name())
                .then()
                .thenReturn(id);
    }

    private static ProviderOffer offer(Readable row) {
        return new ProviderOffer(
                given(row, "id", UUID.class),
                given(row, "provider", String.class),
                row.get("cqc_location", String.class),
                given(row, "offers", String.class),
                given(row, "area", String.class),
                Unit.of(given(row, "unit", String.class)),
                given(row, "pence", Long.class),
                given(row, "from_day", LocalDate.class),
                null);
    }

    private static Parameter orNone(@Nullable String value) {
        return value == null || value.isBlank() ? Parameters.in(String.class) : Parameters.in((Object) value.strip());
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
