package uk.ourplan.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.running.RunningCore;

/** The service started as a process of its own, with nothing but its environment. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandsSpec {

    private final RunningCore core = RunningCore.shared();

    @Test
    void the_migration_job_migrates_and_ends_with_0() throws IOException, InterruptedException {
        Ended ended = run(Map.of("OURPLAN_MIGRATE", "only"));

        assertThat(ended.status()).as(ended.said()).isZero();
    }

    @Test
    void the_migration_job_fails_loudly_without_a_database() throws IOException, InterruptedException {
        Ended ended = run(Map.of("OURPLAN_MIGRATE", "only", "OURPLAN_DB_PORT", "1"));

        assertThat(ended.status()).isNotZero();
    }

    @Test
    void the_record_can_be_verified_from_the_prompt() throws IOException, InterruptedException {
        Ended ended = run(Map.of(), "--verify-audit");

        assertThat(ended.status()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("northmoor: intact, ", "eastvale: intact, ");
    }

    private Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OurplanCore.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(core.database().environment());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(said).isTrue();
        return new Ended(process.exitValue(), said);
    }

    private record Ended(int status, String said) {}
}
