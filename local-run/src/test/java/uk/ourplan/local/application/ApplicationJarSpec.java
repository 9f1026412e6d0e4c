package uk.ourplan.local.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ourplan.local.process.WholeFolder;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Unclear;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApplicationJarSpec {

    @TempDir
    private Path project;

    private ApplicationJar jar;

    @BeforeEach
    void aJarIsBuilt() throws IOException {
        jar = ApplicationJar.of(project, Part.WEB);
        build("first");
    }

    @Test
    void a_jar_that_was_not_rehearsed_starts_plainly() throws IOException {
        assertThat(jar.howToStart()).endsWith("-jar", jar.built().toString()).noneMatch(ApplicationJarSpec::isLearned);
    }

    @Test
    void a_jar_that_was_rehearsed_starts_with_what_it_learned() throws IOException {
        rehearse();

        assertThat(jar.howToStart())
                .contains("-XX:AOTCache=" + jar.rehearsed().resolve("learned.aot"))
                .endsWith("-jar", jar.rehearsed().resolve("web-ui-app.jar").toString());
    }

    @Test
    void a_rehearsal_that_was_cut_off_counts_for_nothing() throws IOException {
        rehearse();
        Files.delete(jar.rehearsed().resolve("ourplan-complete"));

        assertThat(jar.howToStart()).endsWith("-jar", jar.built().toString()).noneMatch(ApplicationJarSpec::isLearned);
    }

    @Test
    void a_jar_that_was_built_anew_is_started_and_not_the_one_that_was_rehearsed() throws IOException {
        rehearse();

        build("second");

        assertThat(jar.isRehearsed()).isFalse();
        assertThat(jar.howToStart()).endsWith("-jar", jar.built().toString()).noneMatch(ApplicationJarSpec::isLearned);
    }

    @Test
    void a_new_rehearsal_removes_those_of_jars_that_are_no_more_and_no_other_application_s() throws IOException {
        rehearse();
        Path old = jar.rehearsed();
        Path other = Files.createDirectories(old.resolveSibling("platform-core-1"));
        build("second");

        jar.beginRehearsal();

        assertThat(old).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void a_jar_that_is_not_there_is_said_with_what_to_do() throws IOException {
        Files.delete(jar.built());

        assertThatExceptionOfType(Unclear.class)
                .isThrownBy(() -> jar.howToStart())
                .withMessageContaining("run ./ourplan run");
    }

    private static boolean isLearned(String argument) {
        return argument.startsWith("-XX:AOTCache");
    }

    private void rehearse() throws IOException {
        Path folder = Files.createDirectories(jar.beginRehearsal());
        Files.createFile(folder.resolve("learned.aot"));
        new WholeFolder(folder).completed();
    }

    private void build(String content) throws IOException {
        Files.createDirectories(jar.built().getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar.built()))) {
            zip.putNextEntry(new ZipEntry("Main.class"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
