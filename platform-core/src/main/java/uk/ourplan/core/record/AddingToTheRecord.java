package uk.ourplan.core.record;

import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.WithEveryWrite;
import uk.ourplan.core.council.Written;

/**
 * Adds an entry for each deed of a write, in its transaction. The chain's head is locked until the transaction ends, so the
 * entries of one council follow one another; it is the last lock that a write takes, and a short one.
 */
@Component
@Order(1)
class AddingToTheRecord implements WithEveryWrite {

    private final JsonMapper json;
    private final Clock clock;

    AddingToTheRecord(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Mono<Void> within(DatabaseClient client, Asking asking, Written<?> written) {
        Instant at = clock.instant();
        return Flux.fromIterable(written.deeds())
                .concatMap(deed -> head(client, asking).flatMap(head -> added(client, link(asking, deed, at, head))))
                .then();
    }

    private static Link link(Asking asking, Deed deed, Instant at, Head head) {
        return new Link(
                asking.council(),
                head.entries() + 1,
                at,
                asking.worker(),
                deed.what(),
                deed.about(),
                asking.traceId(),
                head.hash());
    }

    /** Locks the head; the first entry of a council makes it. */
    private static Mono<Head> head(DatabaseClient client, Asking asking) {
        return client.sql("""
                        insert into casework.audit_chain as chain (council_id, entries, hash)
                        values (:council, 0, decode(:nothing, 'hex'))
                        on conflict (council_id) do update set entries = chain.entries
                        returning entries, encode(hash, 'hex') as hash""")
                .bind("council", asking.council().value())
                .bind("nothing", Link.NOTHING)
                .map(row -> new Head(row.get("entries", Long.class), row.get("hash", String.class)))
                .one();
    }

    private Mono<Void> added(DatabaseClient client, Link link) {
        byte[] hash = HexFormat.of().parseHex(link.hash());
        return client.sql("""
                        with entry as (
                          insert into casework.audit_entry
                            (council_id, number, at, who, what, about, trace_id, previous, hash)
                          values (:council, :number, :at, :who, :what, :about, :trace, :previous, :hash))
                        update casework.audit_chain set entries = :number, hash = :hash
                        where council_id = :council""")
                .bind("council", link.council().value())
                .bind("number", link.number())
                .bind("at", link.at())
                .bind("who", link.who().value())
                .bind("what", link.what())
                .bind("about", Json.of(json.writeValueAsBytes(link.about())))
                .bind("trace", link.traceId())
                .bind("previous", HexFormat.of().parseHex(link.previous()))
                .bind("hash", hash)
                .then();
    }
}
