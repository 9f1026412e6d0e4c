package uk.ourplan.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ourplan.core.running.Council.ABBOTSBRIDGE;
import static uk.ourplan.language.council.Permission.AUDITOR;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.core.running.Database;
import uk.ourplan.core.running.RunningCore;

/** The chain of Abbotsbridge is broken and mended here; no other spec relies on it being whole. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditSpec {

    private static final String TAMPERED = "casework.audit_entry";

    private final RunningCore core = RunningCore.shared();
    private final Database database = core.database();
    private final String council = ABBOTSBRIDGE.id().toString();

    @BeforeEach
    void a_record_of_at_least_nine_entries() {
        database.execute("create schema if not exists kept");
        IntStream.range(0, 9).forEach(each -> probe(UUID.randomUUID()));
        database.execute("drop table if exists kept.entries; drop table if exists kept.head");
        database.execute(
                "create table kept.entries as select * from casework.audit_entry where council_id = '" + council + "'");
        database.execute(
                "create table kept.head as select * from casework.audit_chain where council_id = '" + council + "'");
    }

    @AfterEach
    void the_record_is_put_back() {
        tamper("delete from casework.audit_entry where council_id = '" + council + "'");
        tamper("insert into casework.audit_entry select * from kept.entries");
        database.execute("delete from casework.audit_chain where council_id = '" + council + "'");
        database.execute("insert into casework.audit_chain select * from kept.head");
        database.execute("drop schema kept cascade");
        assertThat(verified().get("intact")).isEqualTo(true);
    }

    @Test
    void a_write_is_recorded_with_who_what_and_about_whom() {
        UUID about = UUID.randomUUID();
        probe(about);

        core.as(ABBOTSBRIDGE, AUDITOR)
                .get()
                .uri("/api/v1/audit/entries?page=0&size=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].what")
                .isEqualTo("probed")
                .jsonPath("$.items[0].about.probe")
                .isEqualTo(about.toString())
                .jsonPath("$.items[0].who")
                .isEqualTo(uk.ourplan.core.running.Somebody.of(ABBOTSBRIDGE, PRACTITIONER)
                        .worker()
                        .toString())
                .jsonPath("$.items[0].trace_id")
                .isNotEmpty();
    }

    @Test
    void looking_at_the_record_is_recorded() {
        WebTestClient auditor = core.as(ABBOTSBRIDGE, AUDITOR);
        auditor.get().uri("/api/v1/audit/entries").exchange().expectStatus().isOk();

        auditor.get()
                .uri("/api/v1/audit/entries")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].what")
                .isEqualTo("audit_viewed");
    }

    @Test
    void only_an_auditor_may_look() {
        core.as(ABBOTSBRIDGE, PRACTITIONER)
                .get()
                .uri("/api/v1/audit/entries")
                .exchange()
                .expectStatus()
                .isForbidden();
        core.as(ABBOTSBRIDGE, PRACTITIONER)
                .get()
                .uri("/api/v1/audit/verification")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @ParameterizedTest(name = "{0} is found at entry {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an edited worker | update casework.audit_entry set who = gen_random_uuid() where number = 4 | 4",
                "an edited subject | update casework.audit_entry set about = '{}' where number = 1 | 1",
                "an edited time | update casework.audit_entry set at = at + interval '1 microsecond' where number = 5 | 5",
                "a deleted entry | delete from casework.audit_entry where number = 3 | 3",
                "the first one deleted | delete from casework.audit_entry where number = 1 | 1",
                "an edited entry hashed anew | update casework.audit_entry set hash = sha256('x') where number = 2 | 2",
            })
    void an_edited_or_deleted_entry_is_found(String which, String sql, long firstBad) {
        tamper(sql.replace(" where ", " where council_id = '" + council + "' and "));

        assertThat(verified()).containsEntry("intact", false).containsEntry("first_bad", (int) firstBad);
    }

    @Test
    void reordered_entries_are_found() {
        tamper("update casework.audit_entry set number = 1000003 where number = 3 and council_id = '" + council + "'");
        tamper("update casework.audit_entry set number = 3 where number = 4 and council_id = '" + council + "'");
        tamper("update casework.audit_entry set number = 4 where number = 1000003 and council_id = '" + council + "'");

        assertThat(verified()).containsEntry("intact", false).containsEntry("first_bad", 3);
    }

    @Test
    void an_end_that_was_cut_off_is_found() {
        // the verification adds its own entry to the shortened chain, so the command is asked, which adds none
        long last = lastNumber();
        tamper("delete from casework.audit_entry where number >= " + (last - 1) + " and council_id = '" + council
                + "'");

        assertThat(commandSays()).contains("abbotsbridge: BROKEN at entry " + (last - 1) + ". The end was cut off");
    }

    @Test
    void the_command_ends_with_0_for_intact_records_and_3_for_a_broken_one() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(command(out)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("abbotsbridge: intact, ", "northmoor: intact, ");

        tamper("update casework.audit_entry set trace_id = 'x' where number = 7 and council_id = '" + council + "'");

        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        assertThat(command(broken)).isEqualTo(3);
        assertThat(broken.toString(StandardCharsets.UTF_8))
                .contains("abbotsbridge: BROKEN at entry 7. The entry was changed after it was written.");
    }

    @Test
    void an_operator_sees_which_records_are_intact() {
        core.asOperator()
                .get()
                .uri("/api/v1/platform/audit/verifications")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.council == 'northmoor')].intact")
                .isEqualTo(true);
    }

    @Test
    void the_service_can_only_add() throws SQLException {
        for (String sql : List.of("update %s set what = 'x'", "delete from %s", "truncate %s")) {
            try (Connection app = database.app(ABBOTSBRIDGE.id());
                    Statement statement = app.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql.formatted(TAMPERED)))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> database.execute(sql.formatted(TAMPERED)))
                    .hasStackTraceContaining("only ever added to");
        }
    }

    @Test
    void writes_at_the_same_moment_make_one_chain() {
        long before = lastNumber();
        IntStream.range(0, 40).parallel().forEach(each -> probe(UUID.randomUUID()));

        assertThat(lastNumber()).isEqualTo(before + 40);
        assertThat(verified()).containsEntry("intact", true);
    }

    private void probe(UUID about) {
        core.as(ABBOTSBRIDGE, PRACTITIONER)
                .post()
                .uri("/api/v1/probes")
                .bodyValue(Map.of("about", about, "says", "x", "count", 1))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a JSON object is a map of text
    private Map<String, Object> verified() {
        return core.as(ABBOTSBRIDGE, AUDITOR)
                .get()
                .uri("/api/v1/audit/verification")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
    }

    private String commandSays() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        command(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private int command(ByteArrayOutputStream out) {
        return VerifyingCommand.run(
                core.part(VerifyingTheRecord.class), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private long lastNumber() {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        "select max(number) from casework.audit_entry where council_id = '" + council + "'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a superuser who has switched the guards off. */
    private void tamper(String sql) {
        database.execute("set session_replication_role = replica; " + sql);
    }
}
