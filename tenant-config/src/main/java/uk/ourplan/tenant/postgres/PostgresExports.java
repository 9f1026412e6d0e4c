package uk.ourplan.tenant.postgres;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.opening.Export;
import uk.ourplan.tenant.opening.Exports;

@Component
class PostgresExports implements Exports {

    private static final int PAGE = 500;

    /** How the service works, not what the council has: answers remembered for repeated requests, notices, searching aids. */
    private static final Set<String> PLUMBING =
            Set.of("casework.remembered_answer", "casework.outbox", "casework.person_name_part");

    /** Kept from everybody but their named receivers, whoever takes the archive away (PROVIDER-20). */
    private static final Set<String> SEALED = Set.of("casework.disclosure", "casework.disclosure_file");

    private final CouncilTransaction transactions;

    PostgresExports(CouncilTransaction transactions) {
        this.transactions = transactions;
    }

    @Override
    public Mono<Export> add(CouncilId council, WorkerId by, boolean byOperator, Instant at, DatabaseClient within) {
        return within.sql("""
                        insert into tenant.council_export (council_id, id, asked_by, by_operator, asked_at)
                        values (:council, uuidv7(), :by, :operator, :at) returning id, asked_at, by_operator, fetched_at""")
                .bind("council", council.value())
                .bind("by", by.value())
                .bind("operator", byOperator)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(PostgresExports::export)
                .one();
    }

    @Override
    public Mono<List<Export>> some(CouncilId council, int from, int most, DatabaseClient within) {
        return within.sql("""
                        select id, asked_at, by_operator, fetched_at from tenant.council_export
                         where council_id = :council order by id desc limit :most offset :from""")
                .bind("council", council.value())
                .bind("most", most)
                .bind("from", from)
                .map(PostgresExports::export)
                .all()
                .collectList();
    }

    @Override
    public Mono<Long> count(CouncilId council, DatabaseClient within) {
        return within.sql("select count(*) from tenant.council_export where council_id = :council")
                .bind("council", council.value())
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<UUID> fetched(CouncilId council, UUID export, WorkerId by, Instant at, DatabaseClient within) {
        return within.sql("""
                        update tenant.council_export set fetched_at = :at, fetched_by = :by
                         where council_id = :council and id = :id returning id""")
                .bind("council", council.value())
                .bind("id", export)
                .bind("by", by.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Flux<Part> everything(CouncilId council) {
        return transactions
                .reading(council, PostgresExports::tables)
                .flatMapIterable(tables -> tables)
                .filter(table -> !PLUMBING.contains(table.name()) && !SEALED.contains(table.name()))
                .concatMap(table -> pages(council, table), 1);
    }

    /** One transaction a page: an archive of many millions of rows holds no connection while its reader is slow. */
    private Flux<Part> pages(CouncilId council, Table table) {
        return page(council, table, List.of())
                .expand(page -> page.rows().size() < PAGE ? Mono.empty() : page(council, table, page.last()))
                .map(page -> new Part(table.name(), page.rows()));
    }

    private Mono<PageOfRows> page(CouncilId council, Table table, List<String> after) {
        return transactions.reading(council, client -> {
            var select = client.sql(table.select(!after.isEmpty())).bind("council", council.value());
            if (!after.isEmpty()) {
                select = select.bind("after", after.toArray(String[]::new));
            }
            return select.map(row -> new Row(
                            PostgresPolicies.given(row, "line", String.class),
                            List.of(PostgresPolicies.given(row, "at", String[].class))))
                    .all()
                    .collectList()
                    .map(rows -> new PageOfRows(
                            rows.stream().map(Row::line).toList(),
                            rows.isEmpty() ? List.of() : rows.getLast().at()));
        });
    }

    /** Every table that has a council, with the columns and types of its primary key. */
    private static Mono<List<Table>> tables(DatabaseClient client) {
        return client.sql("""
                        select n.nspname || '.' || c.relname as name,
                               array_agg(quote_ident(a.attname) order by k.nth)::text[] as keys,
                               array_agg(format_type(a.atttypid, a.atttypmod) order by k.nth)::text[] as types
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_constraint p on p.conrelid = c.oid and p.contype = 'p'
                         cross join lateral unnest(p.conkey) with ordinality as k (attnum, nth)
                          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                         where n.nspname in ('tenant', 'casework') and c.relkind in ('r', 'p')
                           and not c.relispartition
                           and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'council_id')
                         group by n.nspname, c.relname order by 1""")
                .map(row -> new Table(
                        PostgresPolicies.given(row, "name", String.class),
                        List.of(PostgresPolicies.given(row, "keys", String[].class)),
                        List.of(PostgresPolicies.given(row, "types", String[].class))))
                .all()
                .collectList();
    }

    private static Export export(Readable row) {
        OffsetDateTime fetched = row.get("fetched_at", OffsetDateTime.class);
        return new Export(
                PostgresPolicies.given(row, "id", UUID.class),
                Objects.requireNonNull(row.get("asked_at", OffsetDateTime.class))
                        .toInstant(),
                PostgresPolicies.given(row, "by_operator", Boolean.class),
                fetched == null ? null : fetched.toInstant());
    }

    private record Row(String line, List<String> at) {}

    private record PageOfRows(List<String> rows, List<String> last) {}

    /** Names and types are the catalogue's own, quoted by it. */
    private record Table(String name, List<String> keys, List<String> types) {

        String select(boolean after) {
            StringBuilder from = new StringBuilder();
            for (int i = 0; i < keys.size(); i++) {
                from.append(i == 0 ? "" : ", ")
                        .append("(:after::text[])[")
                        .append(i + 1)
                        .append("]::")
                        .append(types.get(i));
            }
            String key = String.join(", ", keys);
            return "select to_jsonb(t)::text as line, array["
                    + String.join(", ", keys.stream().map(one -> one + "::text").toList())
                    + "] as at from " + name + " t where council_id = :council"
                    + (after ? " and (" + key + ") > (" + from + ")" : "")
                    + " order by " + key + " limit " + PAGE;
        }
    }
}
