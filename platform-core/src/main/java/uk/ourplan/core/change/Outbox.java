package uk.ourplan.core.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.Touched;
import uk.ourplan.core.council.Upkeep;
import uk.ourplan.core.council.WithEveryWrite;
import uk.ourplan.core.council.Written;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;

/** Puts what changed beside the change, and tells the listeners of every instance when the transaction commits. */
@Component
@Order(2)
class Outbox implements WithEveryWrite, Upkeep {

    private static final Duration KEPT = Duration.ofDays(7);
    static final String CHANNEL = "ourplan_changes";

    private final Clock clock;

    Outbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> within(DatabaseClient client, Asking asking, Written<?> written) {
        Instant at = clock.instant();
        return Flux.fromIterable(written.touched())
                .concatMap(touched -> put(client, asking.council(), touched, at))
                .then();
    }

    private static Mono<Void> put(DatabaseClient client, CouncilId council, Touched touched, Instant at) {
        return client.sql("""
                        with changed as (
                          insert into casework.outbox (council_id, kind, about, seen_by, at)
                          values (:council, :kind, :about, :seen_by, :at) returning *)
                        select pg_notify('ourplan_changes', concat_ws('|', council_id, id, kind, about,
                            array_to_string(seen_by, ','), (extract(epoch from at) * 1000)::bigint))
                        from changed""")
                .bind("council", council.value())
                .bind("kind", touched.kind())
                .bind("about", touched.about())
                .bind(
                        "seen_by",
                        touched.seenBy().stream().map(Permission::code).sorted().toArray(String[]::new))
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** What happened from the moment of {@code last} on, in order; a little before it too, because commits overtake each other. */
    Mono<List<Notice>> since(DatabaseClient client, CouncilId council, UUID last, int most) {
        return client.sql("""
                        select id, kind, about, seen_by, at from casework.outbox
                        where council_id = :council
                          and id >= uuidv7(uuid_extract_timestamp(:last) - now() - interval '5 seconds')
                          and id <> :last
                        order by id limit :most""")
                .bind("council", council.value())
                .bind("last", last)
                .bind("most", most)
                .map(row -> notice(
                        council,
                        row.get("id", UUID.class),
                        row.get("kind", String.class),
                        row.get("about", UUID.class),
                        row.get("seen_by", String[].class),
                        row.get("at", Instant.class)))
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> tidied(DatabaseClient client, CouncilId council, Instant now) {
        return client.sql("delete from casework.outbox where council_id = :council and at < :before")
                .bind("council", council.value())
                .bind("before", now.minus(KEPT))
                .then();
    }

    /** Whether everything since then is still there to be caught up with. */
    boolean remembers(UUID last) {
        return Instant.ofEpochMilli(last.getMostSignificantBits() >>> 16)
                .isAfter(clock.instant().minus(KEPT));
    }

    private static Notice notice(CouncilId council, UUID id, String kind, UUID about, String[] seenBy, Instant at) {
        return new Notice(council, id.toString(), kind, about, Notice.permissions(seenBy), at);
    }
}
