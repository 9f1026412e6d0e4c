package uk.ourplan.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeFolderSpec {

    @TempDir
    private Path root;

    @Test
    void what_was_cut_off_is_begun_again() throws IOException {
        WholeFolder folder = new WholeFolder(half("programs"));

        folder.clearWhatWasCutOff();

        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void what_was_completed_stays() throws IOException {
        WholeFolder folder = new WholeFolder(half("programs"));
        folder.completed();

        folder.clearWhatWasCutOff();

        assertThat(folder.isComplete()).isTrue();
        assertThat(folder.path().resolve("bin/one")).exists();
    }

    @Test
    void a_link_out_of_the_folder_is_removed_and_not_followed() throws IOException {
        Path outside = Files.writeString(root.resolve("mine"), "keep");
        Path folder = half("programs");
        Files.createSymbolicLink(folder.resolve("bin/link"), outside);

        new WholeFolder(folder).clearWhatWasCutOff();

        assertThat(folder).doesNotExist();
        assertThat(outside).hasContent("keep");
    }

    @Test
    void a_copy_has_everything_but_is_not_yet_complete() throws IOException {
        WholeFolder folder = new WholeFolder(half("programs"));
        Files.setPosixFilePermissions(folder.path().resolve("bin/one"), PosixFilePermissions.fromString("rwx------"));
        folder.completed();
        WholeFolder copy = new WholeFolder(root.resolve("copy"));

        folder.copyTo(copy);

        assertThat(copy.isComplete()).isFalse();
        assertThat(copy.path().resolve("bin/one")).hasContent("1");
        assertThat(Files.getPosixFilePermissions(copy.path().resolve("bin/one")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(folder.isComplete()).isTrue();
    }

    @Test
    void two_starts_lay_it_out_one_after_the_other_and_the_second_finds_it_whole() throws Exception {
        WholeFolder folder = new WholeFolder(root.resolve("shared"));
        List<Boolean> found = Collections.synchronizedList(new ArrayList<>());
        WholeFolder.Work<Boolean> layOut = () -> {
            boolean whole = folder.isComplete();
            folder.clearWhatWasCutOff();
            half("shared");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            folder.completed();
            return found.add(whole);
        };

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both =
                    List.of(two.submit(() -> folder.alone(layOut)), two.submit(() -> folder.alone(layOut)));
            for (Future<Boolean> one : both) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(found).containsExactly(false, true);
        assertThat(folder.path().resolve("bin/one")).exists();
    }

    private Path half(String name) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("bin/one"), "1");
        return folder;
    }
}
