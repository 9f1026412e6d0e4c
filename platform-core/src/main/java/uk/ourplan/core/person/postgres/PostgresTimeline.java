package uk.ourplan.core.person.postgres;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.TimelineEntry;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.WithEveryWrite;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.person.Timeline;
import uk.ourplan.core.person.model.Happenings;
import uk.ourplan.language.council.CouncilId;

/** The timeline as rows that are only ever added; deeds of other features find their way here by themselves. */
@Component
class PostgresTimeline implements Timeline, WithEveryWrite {

    private final NewIds ids;
    private final Clock clock;

    PostgresTimeline(NewIds ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Void> within(DatabaseClient client, Asking asking, Written<?> written) {
        return Flux.fromIterable(written.deeds())
                .filter(deed -> Happenings.sentence(deed.what()).isPresent()
                        && deed.about().containsKey("person"))
                .concatMap(deed -> add(client, asking, deed))
                .then();
    }

    private Mono<Void> add(DatabaseClient client, Asking asking, Deed deed) {
        Map<String, UUID> ids = deed.about();
        UUID about = ids.getOrDefault("plan", ids.get("assessment"));
        return insert(
                client,
                asking.council(),
                new Row(
                        Objects.requireNonNull(ids.get("person")),
                        clock.instant(),
                        deed.what(),
                        about,
                        asking.worker().value(),
                        asking.name(),
                        null));
    }

    @Override
    public Mono<Void> note(DatabaseClient client, Asking asking, UUID personId, String what, String note) {
        Row row = new Row(personId, clock.instant(), what, null, asking.worker().value(), asking.name(), note);
        return insert(client, asking.council(), row);
    }

    @Override
    public Mono<Void> add(
            DatabaseClient client,
            CouncilId council,
            UUID personId,
            Instant at,
            String what,
            UUID about,
            @Nullable String byName) {
        return insert(client, council, new Row(personId, at, what, about, null, byName, null));
    }

    private record Row(
            UUID personId,
            Instant at,
            String what,
            @Nullable UUID about,
            @Nullable UUID by,
            @Nullable String byName,
            @Nullable String note) {}

    private Mono<Void> insert(DatabaseClient client, CouncilId council, Row row) {
        DatabaseClient.GenericExecuteSpec insert = client.sql("""
                        insert into casework.happening (council_id, id, person_id, at, what, about, by_id, by_name, note)
                        select :council, :id, p.id, :at, :what, :about, :by, :by_name, :note
                        from casework.person p where p.council_id = :council and p.id = :person""")
                .bind("council", council.value())
                .bind("id", ids.next())
                .bind("person", row.personId())
                .bind("at", row.at())
                .bind("what", row.what());
        insert = row.about() == null ? insert.bindNull("about", UUID.class) : insert.bind("about", row.about());
        insert = row.note() == null ? insert.bindNull("note", String.class) : insert.bind("note", row.note());
        insert = row.by() == null ? insert.bindNull("by", UUID.class) : insert.bind("by", row.by());
        return (row.byName() == null ? insert.bindNull("by_name", String.class) : insert.bind("by_name", row.byName()))
                .then();
    }

    @Override
    public Mono<List<TimelineEntry>> of(DatabaseClient client, CouncilId council, UUID personId) {
        return client.sql("""
                        select at, what, about, by_name, note from casework.happening
                        where council_id = :council and person_id = :person
                        order by at desc, id desc limit 200""")
                .bind("council", council.value())
                .bind("person", personId)
                .map(row -> {
                    String what = String.valueOf(row.get("what", String.class));
                    Instant at = row.get("at", Instant.class);
                    return new TimelineEntry(
                            at == null ? Instant.EPOCH : at,
                            what,
                            says(what, row.get("note", String.class)),
                            row.get("by_name", String.class),
                            row.get("about", UUID.class));
                })
                .all()
                .collectList();
    }

    private static String says(String what, @Nullable String note) {
        String sentence = Happenings.sentence(what).orElse(what);
        return note == null ? sentence : sentence + " " + note;
    }
}
