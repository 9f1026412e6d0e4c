package uk.ourplan.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingAJdkSpec {

    @TempDir
    private Path root;

    private Machine machine;

    @BeforeEach
    void aMachineWithoutJava() throws IOException {
        machine = new Machine(root.toRealPath());
    }

    @Test
    void without_any_jdk_one_sentence_says_how_to_get_one() throws Exception {
        Machine.Outcome outcome = machine.ourplan("jdk");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said())
                .startsWith("Ourplan needs a JDK 25 and found none: install one (from https://adoptium.net/")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usr/lib/jvm/temurin-25-jdk-amd64",
                "usr/java/jdk-25",
                "opt/java/openjdk",
                "opt/jdk-25.0.1",
                "home/.sdkman/candidates/java/25.0.1-tem",
                "home/.jdks/temurin-25.0.1",
                "home/.asdf/installs/java/temurin-25",
                "home/.local/share/mise/installs/java/25",
                "home/.jenv/versions/25",
                "home/.sdkman/candidates/java/25 with a space",
                "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
                "home/Library/Java/JavaVirtualMachines/azul-25/Contents/Home",
                "opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home"
            })
    void a_jdk_25_is_found_where_people_have_it(String folder) throws Exception {
        Path home = machine.jdk(folder, "25.0.1");

        assertThat(machine.ourplan("jdk")).isEqualTo(new Machine.Outcome(0, home + "\n"));
    }

    @Test
    void the_one_on_the_path_is_found_behind_its_shim() throws Exception {
        Path home = machine.jdk("elsewhere/jdk", "25");
        machine.onThePath("java", "exec '" + home + "/bin/java' \"$@\"");

        assertThat(machine.ourplan("jdk").said()).isEqualTo(home + "\n");
    }

    @Test
    void macos_is_asked_where_it_keeps_its_own() throws Exception {
        Path home = machine.jdk("odd/place", "25.0.2");
        machine.program(root.resolve("usr/libexec/java_home"), "echo " + home);

        assertThat(machine.ourplan("jdk").said()).isEqualTo(home + "\n");
    }

    @Test
    void java_home_comes_before_what_is_lying_about() throws Exception {
        machine.jdk("usr/lib/jvm/one-25", "25.0.1");
        Path chosen = machine.jdk("mine/jdk", "25.0.2");
        machine.says("JAVA_HOME", chosen.toString());

        assertThat(machine.ourplan("jdk").said()).isEqualTo(chosen + "\n");
    }

    @Test
    void a_java_home_of_another_version_is_passed_over() throws Exception {
        Path right = machine.jdk("usr/lib/jvm/one-25", "25.0.1");
        machine.says("JAVA_HOME", machine.jdk("old/jdk", "21.0.4").toString());

        assertThat(machine.ourplan("jdk").said()).isEqualTo(right + "\n");
    }

    @Test
    void another_version_and_a_jre_are_not_enough() throws Exception {
        machine.jdk("usr/lib/jvm/jdk-17", "17.0.12");
        machine.jdk("usr/lib/jvm/jdk-26", "26");
        machine.jdk("usr/lib/jvm/jdk-250", "250.0.1");
        Path jre = machine.jdk("usr/lib/jvm/jre-25", "25.0.1");
        Files.delete(jre.resolve("bin/javac"));

        assertThat(machine.ourplan("jdk").code()).isEqualTo(2);
    }

    @Test
    void one_that_was_named_and_is_wrong_is_not_passed_over_in_silence() throws Exception {
        machine.jdk("usr/lib/jvm/one-25", "25.0.1");
        Path wrong = machine.jdk("old/jdk", "21.0.4");
        machine.says("OURPLAN_JAVA_HOME", wrong.toString());

        Machine.Outcome outcome = machine.ourplan("jdk");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said()).startsWith("OURPLAN_JAVA_HOME names " + wrong + ", which is not a JDK 25");
    }
}
