package uk.ourplan.core.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database's own catalogue says against the tables of a schema. */
final class Catalogue {

    private static final String TABLES = """
            select t.oid, n.nspname || '.' || t.relname as name, t.relrowsecurity, t.relforcerowsecurity,
              exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'council_id'
                      and a.attnotnull and a.atttypid = 'uuid'::regtype) as has_council
            from pg_class t join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = ? and t.relkind in ('r', 'p') order by 2""";

    private static final String POLICIES = """
            select polname, pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as with_check,
              polpermissive, polcmd::text as command, polroles = '{0}' as for_all
            from pg_policy where polrelid = ?""";

    private static final String KEYS = """
            select c.conname as name, c.contype::text as kind, a.attname as leads,
              (select fa.attname from pg_attribute fa where fa.attrelid = c.confrelid and fa.attnum = c.confkey[1]) as to_column,
              c.confrelid::regclass::text as to_table
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.conrelid = ? and c.contype in ('p', 'u', 'f', 'x')""";

    private static final String INDEXES = """
            select i.indexrelid::regclass::text as name, coalesce(a.attname, '(expression)') as leads, am.amname as method
            from pg_index i join pg_class x on x.oid = i.indexrelid join pg_am am on am.oid = x.relam
            left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
            where i.indrelid = ?""";

    private static final String RULE = "(council_id = app_council())";

    /** What a council put there for the others to see; only its own writes it. */
    private static final String SEEN_BY_EVERY_COUNCIL = "(app_council() IS NOT NULL)";

    private final List<String> seenByEveryCouncil;

    private final Connection connection;

    Catalogue(Connection connection) {
        this(connection, List.of());
    }

    /** @param seenByEveryCouncil tables with one more policy, for reading alone, that lets every council read */
    Catalogue(Connection connection, List<String> seenByEveryCouncil) {
        this.connection = connection;
        this.seenByEveryCouncil = List.copyOf(seenByEveryCouncil);
    }

    /** Every fault of every table, but for those on the list of tables that are the same for every council. */
    List<String> faults(String schema, List<String> sameForAll) throws SQLException {
        List<String> faults = new ArrayList<>();
        each(TABLES, schema, table -> {
            String name = table.getString("name");
            if (sameForAll.contains(name)) {
                return;
            }
            if (!table.getBoolean("has_council")) {
                faults.add(name + " has no council_id uuid not null");
                return;
            }
            if (!table.getBoolean("relrowsecurity")) {
                faults.add(name + " has row-level security off");
            }
            if (!table.getBoolean("relforcerowsecurity")) {
                faults.add(name + " does not force row-level security");
            }
            policies(name, table.getLong("oid"), faults);
            keys(name, table.getLong("oid"), faults);
            indexes(name, table.getLong("oid"), faults);
        });
        return faults;
    }

    List<String> tables(String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        each(TABLES, schema, table -> names.add(table.getString("name")));
        return names;
    }

    private void policies(String name, long table, List<String> faults) throws SQLException {
        List<String> seen = new ArrayList<>();
        each(POLICIES, table, policy -> {
            if (seenByEveryCouncil.contains(name)
                    && "r".equals(policy.getString("command"))
                    && SEEN_BY_EVERY_COUNCIL.equals(policy.getString("using"))) {
                return;
            }
            seen.add(policy.getString("polname"));
            if (!RULE.equals(policy.getString("using"))) {
                faults.add(name + " has a policy without USING " + RULE);
            }
            if (!RULE.equals(policy.getString("with_check"))) {
                faults.add(name + " has a policy without WITH CHECK " + RULE);
            }
            if (!"*".equals(policy.getString("command")) || !policy.getBoolean("for_all")) {
                faults.add(name + " has a policy that is not for every command and everybody");
            }
        });
        if (seen.size() != 1) {
            faults.add(name + " has " + seen.size() + " policies instead of one");
        }
    }

    private void keys(String name, long table, List<String> faults) throws SQLException {
        List<String> kinds = new ArrayList<>();
        each(KEYS, table, key -> {
            kinds.add(key.getString("kind"));
            boolean toCouncil = "tenant.council".equals(key.getString("to_table"));
            if (!"council_id".equals(key.getString("leads"))) {
                faults.add(name + ": " + key.getString("name") + " is not led by council_id");
            } else if ("f".equals(key.getString("kind"))
                    && !toCouncil
                    && !"council_id".equals(key.getString("to_column"))) {
                faults.add(name + ": " + key.getString("name") + " does not point at council_id first");
            }
        });
        if (!kinds.contains("p")) {
            faults.add(name + " has no primary key");
        }
    }

    private void indexes(String name, long table, List<String> faults) throws SQLException {
        each(INDEXES, table, index -> {
            if (!"council_id".equals(index.getString("leads"))) {
                faults.add(name + ": index " + index.getString("name") + " is not led by council_id");
            }
        });
    }

    private void each(String sql, Object parameter, Row row) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
