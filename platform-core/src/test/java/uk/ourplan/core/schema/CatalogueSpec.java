package uk.ourplan.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.running.Database;
import uk.ourplan.core.running.RunningCore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueSpec {

    /** The list of councils itself: a token's alias is looked up in it before a council is known. It names no person. */
    private static final List<String> SAME_FOR_ALL = List.of("tenant.council");

    /** What a council decided to show to the others, and what it holds: days, settings and values, no person. */
    private static final List<String> SEEN_BY_EVERY_COUNCIL = List.of("tenant.shared_policy");

    private final Database database = RunningCore.shared().database();

    @ParameterizedTest
    @ValueSource(strings = {"tenant", "casework"})
    void every_table_is_behind_forced_row_level_security_and_its_keys_are_led_by_the_council(String schema)
            throws SQLException {
        try (Connection superuser = database.superuser()) {
            Catalogue catalogue = new Catalogue(superuser, SEEN_BY_EVERY_COUNCIL);

            assertThat(catalogue.tables(schema)).isNotEmpty();
            assertThat(catalogue.faults(schema, SAME_FOR_ALL)).isEmpty();
        }
    }

    @Test
    void no_table_stands_anywhere_else() throws SQLException {
        assertThat(texts("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'm', 'v') and n.nspname not in
                          ('tenant', 'casework', 'pg_catalog', 'information_schema', 'pg_toast')""")).containsExactly("public.flyway_schema_history");
    }

    /** Views run with their owner's rights, and would show every council's rows. */
    @Test
    void there_is_no_view() throws SQLException {
        assertThat(texts("""
                        select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('v', 'm') and n.nspname in ('tenant', 'casework')""")).isEmpty();
    }

    @Test
    void each_kind_of_bad_table_is_found() throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("create schema badly_built");
            statement.execute("create table badly_built.no_council (id uuid primary key)");
            statement.execute(
                    "create table badly_built.open (council_id uuid not null, id uuid, primary key (council_id, id))");
            statement.execute("""
                    create table badly_built.half (council_id uuid not null, id uuid, other uuid, code text unique,
                      primary key (id, council_id),
                      foreign key (other) references badly_built.no_council (id))""");
            statement.execute("create index on badly_built.half (other)");
            statement.execute("alter table badly_built.half enable row level security");
            statement.execute(
                    "create policy own on badly_built.half for select using (council_id = public.app_council())");

            assertThat(new Catalogue(superuser).faults("badly_built", List.of()))
                    .containsExactlyInAnyOrder(
                            "badly_built.no_council has no council_id uuid not null",
                            "badly_built.open has row-level security off",
                            "badly_built.open does not force row-level security",
                            "badly_built.open has 0 policies instead of one",
                            "badly_built.half does not force row-level security",
                            "badly_built.half has a policy without WITH CHECK (council_id = app_council())",
                            "badly_built.half has a policy that is not for every command and everybody",
                            "badly_built.half: half_pkey is not led by council_id",
                            "badly_built.half: half_code_key is not led by council_id",
                            "badly_built.half: half_other_fkey is not led by council_id",
                            "badly_built.half: index badly_built.half_pkey is not led by council_id",
                            "badly_built.half: index badly_built.half_code_key is not led by council_id",
                            "badly_built.half: index badly_built.half_other_idx is not led by council_id");
            superuser.rollback();
        }
    }

    @Test
    void the_services_role_owns_nothing_and_passes_by_no_policy() throws SQLException {
        assertThat(texts("select rolname::text from pg_roles where rolname = '" + Database.APP_USER
                        + "' and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)"))
                .containsExactly(Database.APP_USER);
        assertThat(texts(
                        "select c.relname::text from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = '"
                                + Database.APP_USER + "'"))
                .isEmpty();
        assertThat(texts("select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid"
                        + " join pg_roles r on r.oid = m.member where r.rolname = '" + Database.APP_USER + "'"))
                .isEmpty();
    }

    @Test
    void without_a_council_no_row_is_seen_and_another_councils_cannot_be_written() throws SQLException {
        String row =
                "insert into casework.outbox (council_id, kind, about, seen_by, at) values ('%s', 'x', '%s', '{}', now())";
        database.execute(row.formatted(NORTHMOOR.id(), NORTHMOOR.id()));

        try (Connection nobody = database.app();
                Statement statement = nobody.createStatement()) {
            assertThat(count(statement)).isZero();
        }
        try (Connection eastvale = database.app(EASTVALE.id());
                Statement statement = eastvale.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "select count(*) from casework.outbox where council_id <> '" + EASTVALE.id() + "'")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
            assertThatThrownBy(() -> statement.execute(row.formatted(NORTHMOOR.id(), NORTHMOOR.id())))
                    .hasMessageContaining("row-level security");
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from casework.outbox")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new java.util.ArrayList<>();
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
