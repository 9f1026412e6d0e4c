package uk.ourplan.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.setting.Part;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoCommandsSpec {

    @TempDir
    private Path root;

    private Machine machine;
    private Path jdk;

    @BeforeEach
    void aMachineWithAJdk() throws IOException {
        machine = new Machine(root.toRealPath());
        jdk = machine.jdk("usr/lib/jvm/jdk-25", "25.0.1");
        machine.program(jdk.resolve("bin/java"), "echo \"java ${*##*local.Launcher }\"");
    }

    @Test
    void help_names_every_choice() throws Exception {
        Machine.Outcome help = machine.ourplan("help");

        assertThat(help.code()).isZero();
        assertThat(help.said())
                .contains("./ourplan run", "./ourplan test", "--fresh", "OURPLAN_DATA", "OURPLAN_CHROMIUM");
        for (Part part : Part.values()) {
            assertThat(help.said()).contains(part.portFlag(), part.portVariable());
            assertThat(help.said()).contains(String.valueOf(part.portFrom(Part.USUAL_PORT_BASE)));
        }
    }

    @Test
    void a_command_that_is_none_gets_the_help() throws Exception {
        Machine.Outcome outcome = machine.ourplan("start");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said()).contains("./ourplan run", "'start' is none of these.");
    }

    @Test
    void run_builds_what_is_not_built_then_starts_with_the_choices_it_was_given() throws Exception {
        Machine.Outcome outcome = machine.ourplan("run", "--port-base", "9000");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.said())
                .contains("mvnw -q -B -ntp package -DskipTests with " + jdk)
                .endsWith("java " + machine.project() + " --port-base 9000\n");
    }

    @Test
    void run_builds_nothing_that_is_newer_than_its_sources() throws Exception {
        built();

        assertThat(machine.ourplan("run").said()).doesNotContain("mvnw");
    }

    @Test
    void run_builds_again_after_a_source_has_changed() throws Exception {
        built();
        source("web-ui/src/main/java/View.java", Instant.now());

        assertThat(machine.ourplan("run").said()).contains("mvnw -q -B -ntp package");
    }

    @Test
    void a_changed_test_is_no_reason_to_build() throws Exception {
        built();
        source("web-ui/src/test/java/ViewSpec.java", Instant.now());

        assertThat(machine.ourplan("run").said()).doesNotContain("mvnw");
    }

    @Test
    void test_verifies_everything_with_the_browser_that_is_there() throws Exception {
        Path chromium = machine.onThePath("chromium", "exit 0");

        Machine.Outcome outcome = machine.ourplan("test");

        assertThat(outcome.said())
                .contains("Browser tests use " + chromium + ".")
                .endsWith("mvnw -B -ntp -T 2 verify with " + jdk + " and " + chromium + "\n");
    }

    @Test
    void test_takes_the_browser_that_is_named() throws Exception {
        machine.onThePath("chromium", "exit 0");
        Path mine = machine.program(root.toRealPath().resolve("mine/chrome"), "exit 0");
        machine.says("OURPLAN_CHROMIUM", mine.toString());

        assertThat(machine.ourplan("test").said()).endsWith(" and " + mine + "\n");
    }

    @Test
    void a_named_browser_that_is_not_there_is_said() throws Exception {
        machine.says("OURPLAN_CHROMIUM", "/no/chrome");

        assertThat(machine.ourplan("test"))
                .isEqualTo(new Machine.Outcome(2, "OURPLAN_CHROMIUM names /no/chrome, which cannot be run.\n"));
    }

    @Test
    void where_debian_has_no_browser_it_installs_one() throws Exception {
        Files.delete(root.resolve("bin/id"));
        machine.onThePath("id", "echo 0");
        Path chromium = root.toRealPath().resolve("bin/chromium");
        machine.onThePath("chmod", "exec /bin/chmod \"$@\"");
        machine.onThePath(
                "apt-get",
                "echo \"apt-get $*\"; case $1 in install) printf '#!/bin/sh\\n' >" + chromium + "; chmod +x " + chromium
                        + ";; esac");

        assertThat(machine.ourplan("test").said())
                .contains("apt-get update", "apt-get install -y -q --no-install-recommends chromium")
                .contains("Browser tests use " + chromium);
    }

    @Test
    void where_none_can_be_installed_playwright_s_own_is_left_to_the_tests() throws Exception {
        Machine.Outcome outcome = machine.ourplan("test");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.said()).contains("fetch Playwright's own").endsWith("and no browser\n");
    }

    @Test
    void bench_lists_what_can_be_measured() throws Exception {
        bench();

        assertThat(machine.ourplan("bench").said())
                .contains("./ourplan bench NAME")
                .endsWith("  Walking    How long a walk takes.\n");
    }

    @Test
    void bench_compiles_and_runs_the_one_that_is_named() throws Exception {
        bench();

        assertThat(machine.ourplan("bench", "Walking", "far").said())
                .contains("mvnw -q -B -ntp -pl platform-core -am test-compile dependency:build-classpath")
                .contains("java ")
                .endsWith("uk.ourplan.core.walk.WalkingBench far\n");
    }

    @Test
    void what_cannot_be_measured_is_said() throws Exception {
        bench();

        assertThat(machine.ourplan("bench", "Flying"))
                .isEqualTo(new Machine.Outcome(
                        2, "There is nothing to measure by the name 'Flying'; ./ourplan bench lists what there is.\n"));
    }

    private void bench() throws IOException {
        Path tests = machine.project().resolve("platform-core/src/test/java/uk/ourplan/core/walk");
        Files.createDirectories(tests);
        Files.writeString(tests.resolve("WalkingBench.java"), """
                package uk.ourplan.core.walk;

                /**
                 * How long a walk takes.
                 * By hand.
                 */
                public final class WalkingBench {}
                """);
        Files.createDirectories(machine.project().resolve("platform-core/target"));
        Files.writeString(machine.project().resolve("platform-core/target/bench-classpath"), "lib/a.jar");
    }

    @Test
    void the_pipeline_runs_what_people_run() throws IOException {
        Path pipeline = Projects.folder().resolve(".ci/run");

        assertThat(Files.isExecutable(pipeline)).isTrue();
        assertThat(Files.readString(pipeline)).contains("exec ./ourplan test");
    }

    private void built() throws IOException {
        Instant before = Instant.now().minusSeconds(3600);
        source("pom.xml", before);
        source("web-ui/src/main/java/View.java", before);
        for (String part : new String[] {"platform-core", "web-ui", "admin-console"}) {
            source(part + "/target/" + part + "-app.jar", before);
        }
        Files.createDirectories(machine.project().resolve("local-run/target/lib"));
        source("local-run/target/built", before.plusSeconds(60));
    }

    private void source(String file, Instant changed) throws IOException {
        Path path = machine.project().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        Files.setLastModifiedTime(path, FileTime.from(changed));
    }
}
