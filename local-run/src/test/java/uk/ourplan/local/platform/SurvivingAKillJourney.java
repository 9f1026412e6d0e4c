package uk.ourplan.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import uk.ourplan.local.process.ChildProcess;
import uk.ourplan.local.process.JavaProgram;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.process.OwnedProcess;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** The database alone, on a folder of its own, killed in every way that a machine knows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the fourth lane")
class SurvivingAKillJourney {

    private static final List<Part> DATABASE = List.of(Part.POSTGRES);

    /** Laid out by the first test that needs it; each leaves it stopped. */
    @TempDir
    private static Path data;

    private final List<String> said = new ArrayList<>();
    private Settings settings;

    @BeforeEach
    void choosePorts() throws IOException {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, LoopbackPort.anyFree().number());
        }
        Files.deleteIfExists(data.resolve("launcher.log"));
        settings = new Settings(Projects.folder(), data, ports, Map.of(), false);
    }

    @Test
    void what_was_committed_is_there_after_the_database_was_killed_in_the_middle_of_writing() throws Exception {
        try (Platform platform = Platform.of(settings, said::add)) {
            platform.start(DATABASE);
            int committed = writeUntilKilled(platform);

            platform.revive();

            assertThat(said).contains("PostgreSQL ended by itself; starting it again.");
            assertThat(numbersIn(platform)).isGreaterThanOrEqualTo(committed);
        }
    }

    @Test
    void it_is_as_durable_as_a_real_one_and_asks_everybody_for_a_password() throws Exception {
        try (Platform platform = Platform.of(settings, said::add)) {
            platform.start(DATABASE);

            try (Connection connection = platform.database().superuser("postgres");
                    Statement statement = connection.createStatement()) {
                assertThat(setting(statement, "fsync")).isEqualTo("on");
                assertThat(setting(statement, "synchronous_commit")).isEqualTo("on");
                assertThat(setting(statement, "full_page_writes")).isEqualTo("on");
                assertThat(setting(statement, "listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(setting(statement, "server_version")).startsWith("18");
                ResultSet role = statement.executeQuery(
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                                + " where rolname = 'ourplan_app'");
                assertThat(role.next()).isTrue();
                assertThat(role.getBoolean(1)).isFalse();
            }
            assertThat(Files.readString(data.resolve("postgres/pg_hba.conf"))).doesNotContain("trust");
        }
    }

    @Test
    void a_launcher_that_was_killed_leaves_a_database_that_the_next_start_recognises() throws Exception {
        ProcessHandle launcher = launcherInAnotherProcess();
        OwnedProcess orphan = awaitDatabase();
        launcher.destroyForcibly();
        launcher.onExit().join();
        assertThat(orphan.stillRunning()).isPresent();

        try (Platform platform = Platform.of(settings, said::add)) {
            assertThat(said)
                    .contains("An earlier start was killed and left its PostgreSQL running (process " + orphan.pid()
                            + "): stopping it.");
            assertThat(orphan.stillRunning()).isEmpty();
            platform.start(DATABASE);
            assertThat(platform.database().answers()).isTrue();
        }
    }

    @Test
    void an_orphaned_database_is_recognised_even_without_our_own_note_of_it() throws Exception {
        ProcessHandle launcher = launcherInAnotherProcess();
        OwnedProcess orphan = awaitDatabase();
        launcher.destroyForcibly();
        launcher.onExit().join();
        Files.delete(data.resolve("run/postgres.pid"));

        Platform.of(settings, said::add).close();

        assertThat(orphan.stillRunning()).isEmpty();
    }

    @Test
    void stopping_leaves_nothing_behind_and_starting_again_finds_the_data() throws Exception {
        try (Platform platform = Platform.of(settings, said::add)) {
            platform.start(DATABASE);
            write(platform, "drop table if exists number; create table number (n int)");
            write(platform, "insert into number values (1)");
        }
        assertThat(new LoopbackPort(settings.port(Part.POSTGRES)).isTaken()).isFalse();
        assertThat(data.resolve("run/postgres.pid")).doesNotExist();

        try (Platform platform = Platform.of(settings, said::add)) {
            platform.start(DATABASE);

            assertThat(numbersIn(platform)).isEqualTo(1);
        }
    }

    @Test
    void a_layout_that_was_cut_off_is_done_again(@TempDir Path cutOff) throws Exception {
        Files.createDirectories(cutOff.resolve("postgres"));
        Files.writeString(cutOff.resolve("postgres/postgresql.conf"), "# half\n");
        Settings elsewhere = new Settings(Projects.folder(), cutOff, settings.ports(), Map.of(), false);

        try (Platform platform = Platform.of(elsewhere, said::add)) {
            platform.start(DATABASE);

            assertThat(platform.database().answers()).isTrue();
        }
    }

    /** Commits row by row and kills the server somewhere on the way; how many it had confirmed by then. */
    private int writeUntilKilled(Platform platform) throws Exception {
        write(platform, "drop table if exists number; create table number (n int)");
        ProcessHandle server = OwnedProcess.read(data.resolve("run/postgres.pid"))
                .flatMap(OwnedProcess::stillRunning)
                .orElseThrow();
        int committed = 0;
        try (Connection connection = platform.database().superuser("ourplan");
                Statement statement = connection.createStatement()) {
            Thread killer = Thread.ofVirtual().unstarted(() -> {
                sleep(Duration.ofMillis(300));
                server.destroyForcibly();
            });
            killer.start();
            while (committed < 1_000_000) {
                statement.execute("insert into number values (" + committed + ")");
                committed++;
            }
        } catch (SQLException killed) {
            assertThat(committed).isPositive();
        }
        server.onExit().join();
        return committed;
    }

    private static void write(Platform platform, String sql) throws SQLException {
        try (Connection connection = platform.database().superuser("ourplan");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int numbersIn(Platform platform) throws SQLException {
        try (Connection connection = platform.database().superuser("ourplan");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from number")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String setting(Statement statement, String name) throws SQLException {
        try (ResultSet rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private ProcessHandle launcherInAnotherProcess() throws IOException {
        List<String> command = new ArrayList<>(JavaProgram.command("128m", List.of()));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseLauncher.class.getName(),
                data.toString(),
                Integer.toString(settings.port(Part.POSTGRES)),
                Projects.folder().toString()));
        return ChildProcess.start(command, Map.of(), Path.of("").toAbsolutePath(), data.resolve("launcher.log"));
    }

    private OwnedProcess awaitDatabase() throws IOException {
        Path log = data.resolve("launcher.log");
        for (int look = 0; look < 600 && !Files.readString(log).contains("Ourplan is ready"); look++) {
            sleep(Duration.ofMillis(100));
        }
        assertThat(log).content().contains("Ourplan is ready");
        return OwnedProcess.read(data.resolve("run/postgres.pid")).orElseThrow();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
