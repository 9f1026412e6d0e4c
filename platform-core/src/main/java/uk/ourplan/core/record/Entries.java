package uk.ourplan.core.record;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** The entries of a council's chain as they stand in the database. */
@Component
class Entries {

    private static final TypeReference<TreeMap<String, UUID>> ABOUT = new TypeReference<>() {};
    private static final String COLUMNS = "number, at, who, what, about, trace_id, "
            + "encode(previous, 'hex') as previous, encode(hash, 'hex') as hash";

    private final JsonMapper json;

    Entries(JsonMapper json) {
        this.json = json;
    }

    /** How the chain should end, and the highest number that is really there. */
    Mono<Ends> ends(DatabaseClient client, CouncilId council) {
        return client.sql("""
                        select coalesce(max(entry.number), 0) as highest, chain.entries, encode(chain.hash, 'hex') as hash
                        from (select 1) as one
                        left join casework.audit_chain chain on chain.council_id = :council
                        left join casework.audit_entry entry on entry.council_id = :council
                        group by chain.entries, chain.hash""")
                .bind("council", council.value())
                .map(row -> {
                    Long entries = row.get("entries", Long.class);
                    String hash = row.get("hash", String.class);
                    Long highest = row.get("highest", Long.class);
                    return new Ends(
                            entries == null || hash == null ? Head.OF_NOTHING : new Head(entries, hash),
                            highest == null ? 0 : highest);
                })
                .one();
    }

    /** Those with numbers after this one, in order. */
    Mono<List<Kept>> after(DatabaseClient client, CouncilId council, long number, int most) {
        return client.sql("select " + COLUMNS + " from casework.audit_entry"
                        + " where council_id = :council and number > :number order by number limit :most")
                .bind("council", council.value())
                .bind("number", number)
                .bind("most", most)
                .map(row -> kept(council, row))
                .all()
                .collectList();
    }

    /** Newest first. */
    Mono<List<Kept>> newest(DatabaseClient client, CouncilId council, @Nullable UUID person, int size, long skip) {
        return about(
                        client.sql("select " + COLUMNS + " from casework.audit_entry where council_id = :council"
                                + onlyAbout(person) + " order by number desc limit :size offset :skip"),
                        person)
                .bind("council", council.value())
                .bind("size", size)
                .bind("skip", skip)
                .map(row -> kept(council, row))
                .all()
                .collectList();
    }

    Mono<Long> count(DatabaseClient client, CouncilId council, @Nullable UUID person) {
        return about(
                        client.sql("select count(*) from casework.audit_entry where council_id = :council"
                                + onlyAbout(person)),
                        person)
                .bind("council", council.value())
                .mapValue(Long.class)
                .one();
    }

    private static String onlyAbout(@Nullable UUID person) {
        return person == null ? "" : " and about ->> 'person' = :person";
    }

    private static DatabaseClient.GenericExecuteSpec about(
            DatabaseClient.GenericExecuteSpec statement, @Nullable UUID person) {
        return person == null ? statement : statement.bind("person", person.toString());
    }

    @SuppressWarnings("NullAway") // the columns are not null
    private Kept kept(CouncilId council, Readable row) {
        SortedMap<String, UUID> about = json.readValue(row.get("about", String.class), ABOUT);
        Link link = new Link(
                council,
                row.get("number", Long.class),
                row.get("at", Instant.class),
                new WorkerId(row.get("who", UUID.class)),
                row.get("what", String.class),
                about,
                row.get("trace_id", String.class),
                row.get("previous", String.class));
        return new Kept(link, row.get("hash", String.class));
    }

    /** An entry and the hash that was written beside it. */
    record Kept(Link link, String hash) {}

    /** The head of the chain and the highest number among its entries. */
    record Ends(Head head, long highest) {}
}
