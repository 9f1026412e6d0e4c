package uk.ourplan.tenant.postgres;

import static uk.ourplan.tenant.postgres.PostgresPolicies.given;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.council.Councils;

@Component
class PostgresCouncils implements Councils {

    private static final String ALL =
            "select id, slug, name, kind, region, state, opened_on, shares_policy from tenant.council";

    @Override
    public Mono<Council> find(CouncilId id, DatabaseClient within) {
        return within.sql(ALL + " where id = :council")
                .bind("council", id.value())
                .map(PostgresCouncils::council)
                .one();
    }

    @Override
    public Mono<List<Council>> some(int offset, int limit, DatabaseClient within) {
        return within.sql(ALL + " order by name, id offset :offset limit :limit")
                .bind("offset", offset)
                .bind("limit", limit)
                .map(PostgresCouncils::council)
                .all()
                .collectList();
    }

    @Override
    public Mono<Long> count(DatabaseClient within) {
        return within.sql("select count(*) from tenant.council")
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<Boolean> put(Council council, DatabaseClient within) {
        GenericExecuteSpec insert = within.sql("""
                        insert into tenant.council (id, slug, name, kind, region, state, opened_on)
                        select :id, :slug, :name, :kind, :region, :state, :opened
                         where not exists (select 1 from tenant.council where slug = :slug and id <> :id)
                        on conflict (id) do update
                           set name = excluded.name, kind = excluded.kind, region = excluded.region
                         where council.slug = excluded.slug""")
                .bind("id", council.id().value())
                .bind("slug", council.slug())
                .bind("name", council.name())
                .bind("state", council.state())
                .bind("opened", council.openedOn());
        return text(text(insert, "kind", council.kind()), "region", council.region())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Void> state(CouncilId id, String state, DatabaseClient within) {
        return within.sql("update tenant.council set state = :state where id = :council")
                .bind("council", id.value())
                .bind("state", state)
                .then();
    }

    @Override
    public Mono<Void> share(CouncilId id, boolean shares, DatabaseClient within) {
        return within.sql("update tenant.council set shares_policy = :shares where id = :council")
                .bind("council", id.value())
                .bind("shares", shares)
                .then();
    }

    private static GenericExecuteSpec text(GenericExecuteSpec statement, String name, @Nullable String text) {
        return text == null ? statement.bindNull(name, String.class) : statement.bind(name, text);
    }

    private static Council council(Readable row) {
        return new Council(
                new CouncilId(given(row, "id", UUID.class)),
                given(row, "slug", String.class),
                given(row, "name", String.class),
                row.get("kind", String.class),
                row.get("region", String.class),
                given(row, "state", String.class),
                given(row, "opened_on", LocalDate.class),
                given(row, "shares_policy", Boolean.class));
    }
}
