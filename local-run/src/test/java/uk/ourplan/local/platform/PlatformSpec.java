package uk.ourplan.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ourplan.local.process.ChildProcess;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.process.OwnedProcess;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.setting.Unclear;

/** What happens before anything is started. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlatformSpec {

    @TempDir
    private Path data;

    private final Map<Part, Integer> ports = freePorts();
    private final List<String> said = new ArrayList<>();

    @Test
    void a_taken_port_is_named_with_its_holder_and_what_to_do() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ports.put(Part.WEB, socket.getLocalPort());

            assertThatExceptionOfType(Unclear.class)
                    .isThrownBy(() -> begin(false))
                    .withMessage("Port " + socket.getLocalPort() + ", which web-ui needs, is taken by java (process "
                            + ProcessHandle.current().pid() + "). Stop that, or choose another port with --web-port"
                            + " (or OURPLAN_WEB_PORT), or for all with --port-base.");
        }
    }

    @Test
    void two_platforms_do_not_share_a_data_folder() throws IOException {
        try (Platform _ = begin(false)) {
            assertThatExceptionOfType(Unclear.class)
                    .isThrownBy(() -> begin(false))
                    .withMessageContaining("Ourplan already runs from " + data + " (process "
                            + ProcessHandle.current().pid() + ")")
                    .withMessageContaining("--data");
        }

        begin(false).close();
    }

    @Test
    void what_a_killed_start_left_running_is_stopped() throws IOException {
        ProcessHandle left = somethingRuns();
        OwnedProcess.of(left).write(data.resolve("run/core.pid"));

        begin(false).close();

        assertThat(left.isAlive()).isFalse();
        assertThat(said).anyMatch(line -> line.contains("left its platform-core running (process " + left.pid() + ")"));
    }

    @Test
    void somebody_else_s_program_that_has_got_the_number_since_is_left_alone() throws IOException {
        ProcessHandle foreign = somethingRuns();
        new OwnedProcess(foreign.pid(), OwnedProcess.of(foreign).startedAt().minus(Duration.ofHours(1)))
                .write(data.resolve("run/core.pid"));

        begin(false).close();

        assertThat(foreign.isAlive()).isTrue();
        assertThat(said).isEmpty();
        foreign.destroyForcibly();
    }

    @Test
    void fresh_removes_data_and_says_so_but_keeps_what_is_not_data() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        Files.createDirectories(data.resolve("keycloak-1"));

        begin(true).close();

        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve("keycloak-1")).exists();
        assertThat(said).containsExactly("--fresh: removing " + data.resolve("postgres") + ".");
    }

    @Test
    void fresh_touches_nothing_while_a_platform_runs() throws IOException {
        Files.createDirectories(data.resolve("postgres"));

        try (Platform _ = begin(false)) {
            assertThatExceptionOfType(Unclear.class).isThrownBy(() -> begin(true));
        }

        assertThat(data.resolve("postgres")).exists();
    }

    private Platform begin(boolean fresh) throws IOException {
        return Platform.of(new Settings(Projects.folder(), data, ports, memory(), fresh), said::add);
    }

    private ProcessHandle somethingRuns() throws IOException {
        return ChildProcess.start(List.of("sleep", "60"), Map.of(), data, data.resolve("log"));
    }

    private static Map<Part, Integer> freePorts() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, LoopbackPort.anyFree().number());
        }
        return ports;
    }

    private static Map<Part, String> memory() {
        Map<Part, String> memory = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            memory.put(part, part.usualMemory());
        }
        return memory;
    }
}
