package uk.ourplan.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import uk.ourplan.local.process.JavaProgram;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.process.OwnedProcess;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** A launcher in a real terminal, which is stopped or killed at any moment. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the fourth lane")
class StoppingFromATerminalJourney {

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final int CTRL_C = 3;
    /** Tests that run in the background inherit a Ctrl-C that is ignored; whoever sits at a terminal does not. */
    private static final String HEARING_CTRL_C = "exec env --default-signal=INT ";

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** A project in which nothing was unpacked yet. */
    @TempDir
    private Path project;

    private Path data;
    private int port;

    @BeforeEach
    void choose() throws IOException {
        Path fetched = Files.createDirectories(project.resolve("local-run/target"));
        Files.createFile(fetched.resolve("keycloak-quarkus-dist-0.zip"));
        data = project.resolve("data");
        port = LoopbackPort.anyFree().number();
    }

    @Test
    void ctrl_c_stops_everything_that_was_started_there_and_nothing_else() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(SCRIPT) && Files.isDirectory(Path.of("/proc")));
        try (Platform bystander =
                Platform.of(settings(project.resolve("other"), Projects.folder(), anyPort()), _ -> {})) {
            bystander.start(List.of(Part.POSTGRES));
            Path seen = project.resolve("terminal");
            Process terminal = new ProcessBuilder(
                            SCRIPT.toString(),
                            "-qefc",
                            HEARING_CTRL_C + quoted(command(Projects.folder())),
                            "/dev/null")
                    .redirectErrorStream(true)
                    .redirectOutput(seen.toFile())
                    .start();
            await(() -> saysIn(seen, "Ourplan is ready"));
            OwnedProcess database =
                    OwnedProcess.read(data.resolve("run/postgres.pid")).orElseThrow();

            try (OutputStream keys = terminal.getOutputStream()) {
                keys.write(CTRL_C);
                keys.flush();
                assertThat(terminal.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
            }

            assertThat(seen).content().contains("Stopping PostgreSQL.", "Your data is kept.");
            assertThat(database.stillRunning()).isEmpty();
            assertThat(data.resolve("run/postgres.pid")).doesNotExist();
            assertThat(bystander.database().answers()).isTrue();
        }
    }

    @Test
    void a_start_that_was_killed_while_it_unpacked_postgresql_is_begun_again() throws Exception {
        killOnce(() -> Files.isDirectory(binaries()) && !isWhole(binaries()) && !isEmpty(binaries()));

        assertThat(isWhole(binaries())).isFalse();
        startsWhole();
    }

    @Test
    void a_start_that_was_killed_while_it_laid_the_database_out_is_begun_again() throws Exception {
        killOnce(() -> Files.exists(data.resolve("postgres/PG_VERSION")) && !isWhole(data.resolve("postgres")));

        assertThat(isWhole(data.resolve("postgres"))).isFalse();
        startsWhole();
    }

    private void killOnce(BooleanSupplier moment) throws IOException {
        Process launcher = new ProcessBuilder(command(project))
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("killed.log").toFile())
                .start();
        await(moment);
        launcher.destroyForcibly().onExit().join();
    }

    private void startsWhole() throws IOException {
        try (Platform platform = Platform.of(settings(data, project, port), _ -> {})) {
            platform.start(List.of(Part.POSTGRES));

            assertThat(platform.database().answers()).isTrue();
            assertThat(isWhole(binaries())).isTrue();
            assertThat(isWhole(data.resolve("postgres"))).isTrue();
        }
    }

    private Path binaries() {
        return project.resolve(".local/postgres-binaries");
    }

    private static boolean isWhole(Path folder) {
        return Files.exists(folder.resolve("ourplan-complete"));
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names == null || names.length == 0;
    }

    private static boolean saysIn(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException _) {
            return false;
        }
    }

    private static void await(BooleanSupplier moment) {
        long latest = System.nanoTime() + LONGEST.toNanos();
        while (!moment.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(latest);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command(Path ofProject) {
        List<String> command = new ArrayList<>(JavaProgram.command("128m", List.of()));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseLauncher.class.getName(),
                data.toString(),
                Integer.toString(port),
                ofProject.toString()));
        return command;
    }

    private static String quoted(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    private static int anyPort() {
        return LoopbackPort.anyFree().number();
    }

    private static Settings settings(Path data, Path project, int port) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, anyPort());
        }
        ports.put(Part.POSTGRES, port);
        return new Settings(project, data, ports, Map.of(), false);
    }
}
