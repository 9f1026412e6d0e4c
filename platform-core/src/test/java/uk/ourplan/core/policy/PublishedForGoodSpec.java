package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;

/** What the service's own role can and cannot do to policies in the database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedForGoodSpec {

    private static final RunningCore CORE = RunningCore.shared();
    private static final Council COUNCIL = ACouncilOfItsOwn.open(CORE, "lastingham", "abbotsbridge");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tenant.policy_version set reason = 'other'",
                "delete from tenant.policy_version",
                "truncate tenant.policy_setting",
                "update tenant.policy_setting set value = 'true'",
                "delete from tenant.policy_setting",
                "delete from tenant.policy_draft",
                "delete from tenant.council"
            })
    void what_is_published_is_never_changed_or_removed(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy_version", "policy_setting", "policy_draft"})
    void without_a_council_and_for_another_there_is_nothing_to_see(String table) throws SQLException {
        String rows = "select count(*) from tenant." + table + " where council_id = '" + COUNCIL.id() + "'";

        try (Connection nobody = CORE.database().app();
                Connection other = CORE.database().app(Council.NORTHMOOR.id())) {
            assertThat(count(nobody, rows)).isZero();
            assertThat(count(other, rows)).isZero();
        }
    }

    @Test
    void the_council_itself_sees_its_four_versions() throws SQLException {
        try (Connection own = CORE.database().app(COUNCIL.id())) {
            assertThat(count(own, "select count(*) from tenant.policy_version")).isEqualTo(4);
        }
    }

    @Test
    void nobody_publishes_for_another_council() throws SQLException {
        try (Connection other = CORE.database().app(Council.NORTHMOOR.id());
                Statement statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into tenant.policy_version (council_id, version, from_day, reason, drafted_by,"
                                    + " drafted_by_name, published_at) values ('" + COUNCIL.id()
                                    + "', 99, '2030-01-01', 'x', gen_random_uuid(), 'x', now())"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void the_database_too_refuses_an_approver_who_wrote_the_draft() throws SQLException {
        try (Connection own = CORE.database().app(COUNCIL.id());
                Statement statement = own.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                            insert into tenant.policy_draft (council_id, id, revision, state, from_day, settings, legal_bases,
                                   reason, based_on_version, drafted_by, drafted_by_name, edited_by, changed_at, approved_by,
                                   approved_by_name)
                            select '%s', uuidv7(), 1, 'approved', '2030-01-01', '{}', '{}', 'x', 1, who, 'x', array[who],
                                   now(), who, 'x' from (select gen_random_uuid() as who) one""".formatted(COUNCIL.id())))
                    .hasMessageContaining("check constraint");
        }
    }

    private static void run(String statement) throws SQLException {
        try (Connection own = CORE.database().app(COUNCIL.id());
                Statement sql = own.createStatement()) {
            sql.execute(statement);
        }
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
