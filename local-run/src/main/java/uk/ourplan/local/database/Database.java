package uk.ourplan.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.local.process.OwnedProcess;
import uk.ourplan.local.process.Service;
import uk.ourplan.local.process.Stopping;
import uk.ourplan.local.process.WholeFolder;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/**
 * PostgreSQL from its Maven artifact, as durable as a real one: what was committed is on the disk.
 *
 * @see "docs/decisions/0042-a-durable-database-from-maven.md"
 */
public final class Database implements Service {

    /** Of every database role here. The server listens on the loopback address only and holds invented people. */
    public static final String PASSWORD = "ourplan-local";

    private static final Duration RECOVERY = Duration.ofSeconds(90);

    private final Settings settings;
    private final WholeFolder binaries;
    private final DataFolder folder;
    private @Nullable EmbeddedPostgres server;

    public Database(Settings settings) {
        this.settings = settings;
        this.binaries = new WholeFolder(settings.project().resolve(".local").resolve("postgres-binaries"));
        this.folder = new DataFolder(settings.data().resolve("postgres"));
    }

    @Override
    public Part part() {
        return Part.POSTGRES;
    }

    @Override
    public ProcessHandle start() throws IOException {
        WholeFolder layout = new WholeFolder(folder.path());
        if (!layout.isComplete()) {
            folder.endWhatStillLaysItOut();
        }
        layout.clearWhatWasCutOff();
        copyWhatTheRehearsalLaidOut(layout);
        Path log = settings.logOf(Part.POSTGRES);
        Files.createDirectories(log.getParent());
        server = binaries.isComplete() ? begun(log) : binaries.alone(() -> unpacked(log));
        layout.completed();
        return folder.postmaster()
                .flatMap(OwnedProcess::stillRunning)
                .orElseThrow(() -> new IOException("PostgreSQL answers, but is not the server of " + folder.path()));
    }

    /** The programs are unpacked by whoever starts first; another platform of this project uses the same ones. */
    private EmbeddedPostgres unpacked(Path log) throws IOException {
        binaries.clearWhatWasCutOff();
        Files.createDirectories(binaries.path());
        EmbeddedPostgres begun = begun(log);
        binaries.completed();
        return begun;
    }

    private EmbeddedPostgres begun(Path log) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.path())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.path().toFile())
                .setPort(settings.port(Part.POSTGRES))
                .setPGStartupWait(RECOVERY)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setConnectConfig("password", PASSWORD)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "96MB")
                .start();
    }

    /** Where there was no rehearsal the library lays the folder out by itself. */
    private void copyWhatTheRehearsalLaidOut(WholeFolder layout) throws IOException {
        WholeFolder laidOut = new WholeFolder(settings.laidOut());
        if (!layout.isComplete() && laidOut.isComplete() && !settings.isRehearsal()) {
            Files.createDirectories(settings.data());
            laidOut.copyTo(layout);
        }
    }

    /** The library holds a lock on the folder for as long as it thinks that its server runs. */
    @Override
    public void gone() throws IOException {
        EmbeddedPostgres last = server;
        server = null;
        if (last != null) {
            last.close();
        }
    }

    /** Gives the roles their passwords and the databases their owners; does nothing the second time. */
    public void prepare() throws IOException {
        try (Connection connection = superuser("postgres")) {
            Roles.ensure(connection);
            folder.askEverybodyForAPassword();
            try (var reload = connection.createStatement()) {
                reload.execute("select pg_reload_conf()");
            }
        } catch (SQLException e) {
            throw new IOException("cannot prepare the database", e);
        }
    }

    /** A connection past every lock, for preparing and for tests; the platform itself never uses one. */
    public Connection superuser(String database) throws SQLException {
        EmbeddedPostgres running = server;
        if (running == null) {
            throw new IllegalStateException("PostgreSQL was not started");
        }
        return running.getDatabase("postgres", database).getConnection();
    }

    /** The server of this data folder, if one runs, whoever started it. */
    public Optional<OwnedProcess> orphan() throws IOException {
        return folder.postmaster();
    }

    @Override
    public boolean answers() {
        try (Connection connection = superuser("postgres")) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public Stopping stopping() {
        return Stopping.POSTGRES_FAST;
    }
}
