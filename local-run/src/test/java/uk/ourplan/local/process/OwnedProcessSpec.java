package uk.ourplan.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnedProcessSpec {

    @TempDir
    private Path folder;

    private ProcessHandle child;

    @BeforeEach
    void somethingRuns() throws IOException {
        child = ChildProcess.start(List.of("sleep", "60"), Map.of(), folder, folder.resolve("log"));
    }

    @AfterEach
    void itEnds() {
        child.destroyForcibly();
    }

    @Test
    void a_process_is_known_again_by_what_was_written_down() throws IOException {
        Path file = folder.resolve("run/part.pid");

        OwnedProcess.of(child).write(file);

        assertThat(OwnedProcess.read(file).flatMap(OwnedProcess::stillRunning)).contains(child);
    }

    @Test
    void another_process_with_the_same_number_is_not_ours() {
        OwnedProcess before = OwnedProcess.of(child);

        OwnedProcess longAgo = new OwnedProcess(before.pid(), before.startedAt().minus(Duration.ofMinutes(1)));

        assertThat(longAgo.stillRunning()).isEmpty();
    }

    @Test
    void a_process_that_ended_is_not_running() {
        OwnedProcess before = OwnedProcess.of(child);

        Stopping.POLITE.stop(child, Duration.ofSeconds(10));

        assertThat(before.stillRunning()).isEmpty();
    }

    @Test
    void a_note_that_was_cut_off_says_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("part.pid"), "12");

        assertThat(OwnedProcess.read(file)).isEmpty();
        assertThat(OwnedProcess.read(folder.resolve("none.pid"))).isEmpty();
    }

    @Test
    void a_child_does_not_hear_the_terminal_and_ends_when_asked() throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(child.pid())).start().waitFor();
        new ProcessBuilder("kill", "-HUP", Long.toString(child.pid())).start().waitFor();

        Thread.sleep(200);
        assertThat(child.isAlive()).isTrue();

        Stopping.POLITE.stop(child, Duration.ofSeconds(10));
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void what_does_not_end_when_asked_is_ended() throws IOException {
        ProcessHandle stubborn = ChildProcess.start(
                List.of("/bin/sh", "-c", "trap '' TERM; while :; do sleep 1; done"),
                Map.of(),
                folder,
                folder.resolve("stubborn"));

        Stopping.POLITE.stop(stubborn, Duration.ofMillis(500));

        assertThat(stubborn.isAlive()).isFalse();
    }
}
