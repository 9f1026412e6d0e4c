package uk.ourplan.core.person.postgres;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.Page;
import uk.ourplan.api.person.PersonSummary;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.person.People;
import uk.ourplan.core.person.model.NameParts;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.person.model.SearchedFor;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.person.Person;

/** People as one document each, with columns for what is searched and listed. */
@Component
class PostgresPeople implements People {

    private final JsonMapper json;

    PostgresPeople(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<PersonOnRecord> find(DatabaseClient client, CouncilId council, UUID id) {
        return client.sql("select record from casework.person where council_id = :council and id = :id")
                .bind("council", council.value())
                .bind("id", id)
                .mapValue(Json.class)
                .one()
                .map(record -> json.readValue(record.asString(), PersonOnRecord.class));
    }

    @Override
    public Mono<Boolean> add(DatabaseClient client, CouncilId council, PersonOnRecord person, Instant at) {
        Person who = person.person();
        String recordNumber = needed(who.recordNumber());
        DatabaseClient.GenericExecuteSpec insert = client.sql("""
                        insert into casework.person (council_id, id, record_number, record_key, first_names, last_name,
                            likes_to_be_called, date_of_birth, nhs_number, town, record, made_at, changed_at)
                        values (:council, :id, :record_number, :record_key, :first_names, :last_name, :called, :born,
                            :nhs_number, :town, :record, :at, :at)
                        on conflict (council_id, record_key) do nothing""")
                .bind("council", council.value())
                .bind("id", person.id())
                .bind("record_number", recordNumber)
                .bind("record_key", SearchedFor.recordKey(recordNumber))
                .bind("first_names", needed(who.firstNames()))
                .bind("last_name", needed(who.lastName()))
                .bind("born", needed(who.dateOfBirth()))
                .bind("record", Json.of(json.writeValueAsBytes(person)))
                .bind("at", at);
        insert = orNull(insert, "called", who.likesToBeCalled());
        insert = orNull(
                insert,
                "nhs_number",
                who.nhsNumber() == null ? null : who.nhsNumber().digits());
        insert = orNull(
                insert, "town", who.address() == null ? null : who.address().town());
        return insert.fetch()
                .rowsUpdated()
                .flatMap(added -> added == 0
                        ? Mono.just(false)
                        : addNameParts(client, council, person.id(), who).thenReturn(true));
    }

    @Override
    public Mono<Void> keep(DatabaseClient client, CouncilId council, PersonOnRecord person, Instant at) {
        Person who = person.person();
        DatabaseClient.GenericExecuteSpec update = client.sql("""
                        update casework.person set likes_to_be_called = :called, town = :town, record = :record, changed_at = :at
                        where council_id = :council and id = :id""")
                .bind("council", council.value())
                .bind("id", person.id())
                .bind("record", Json.of(json.writeValueAsBytes(person)))
                .bind("at", at);
        update = orNull(update, "called", who.likesToBeCalled());
        return orNull(
                        update,
                        "town",
                        who.address() == null ? null : who.address().town())
                .then()
                .then(Mono.defer(() -> forgetNameParts(client, council, person.id())))
                .then(Mono.defer(() -> addNameParts(client, council, person.id(), who)));
    }

    private static Mono<Void> forgetNameParts(DatabaseClient client, CouncilId council, UUID id) {
        return client.sql("delete from casework.person_name_part where council_id = :council and person_id = :id")
                .bind("council", council.value())
                .bind("id", id)
                .then();
    }

    private static Mono<Void> addNameParts(DatabaseClient client, CouncilId council, UUID id, Person who) {
        return client.sql("""
                        insert into casework.person_name_part (council_id, part, person_id)
                        select :council, part, :id from unnest(:parts) as part""")
                .bind("council", council.value())
                .bind("id", id)
                .bind(
                        "parts",
                        NameParts.of(who.firstNames(), who.lastName(), who.likesToBeCalled())
                                .toArray(String[]::new))
                .then();
    }

    @Override
    public Mono<Void> opened(DatabaseClient client, Asking asking, UUID id, Instant at) {
        return client.sql("""
                        insert into casework.person_opened (council_id, worker_id, person_id, at)
                        values (:council, :worker, :id, :at)
                        on conflict (council_id, worker_id, person_id) do update set at = excluded.at""")
                .bind("council", asking.council().value())
                .bind("worker", asking.worker().value())
                .bind("id", id)
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Page<PersonSummary>> search(
            DatabaseClient client, Asking asking, SearchedFor wanted, int page, int size) {
        if (wanted.isBlank()) {
            return found(SearchStatements.lastOpened(client, asking), page, size);
        }
        return found(SearchStatements.byNumber(client, asking.council(), wanted), page, size)
                .filter(byNumber -> byNumber.total() > 0)
                .switchIfEmpty(Mono.defer(
                        () -> found(SearchStatements.byNameOrBirth(client, asking.council(), wanted), page, size)));
    }

    private static Mono<Page<PersonSummary>> found(DatabaseClient.GenericExecuteSpec statement, int page, int size) {
        return statement
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(SummaryRows::read)
                .all()
                .collectList()
                .map(rows -> page(rows, page, size));
    }

    /** Every row tells how many there are in all; the row of an empty page tells only that. */
    private static Page<PersonSummary> page(List<SummaryRows.Row> rows, int page, int size) {
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new Page<>(rows.stream().mapMulti(SummaryRows.Row::person).toList(), page, size, total);
    }

    private static DatabaseClient.GenericExecuteSpec orNull(
            DatabaseClient.GenericExecuteSpec statement, String name, @Nullable String value) {
        return value == null ? statement.bindNull(name, String.class) : statement.bind(name, value);
    }

    private static <T> T needed(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Nobody comes onto record without number, name and date of birth.");
        }
        return value;
    }
}
