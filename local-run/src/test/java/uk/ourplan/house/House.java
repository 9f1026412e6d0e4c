package uk.ourplan.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The modules as they stand on disk: sources and compiled classes. */
final class House {

    /** The modules that hold code, in the order of their arrows. */
    static final List<String> MODULES =
            List.of("platform-api", "tenant-config", "platform-core", "ui-kit", "web-ui", "admin-console", "local-run");

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private House() {}

    /** Every class that is shipped or started; without the tests. */
    static JavaClasses classes() {
        return Built.CLASSES;
    }

    static Path sources(String module) {
        return ROOT.resolve(module).resolve("src/main/java");
    }

    static Path tests(String module) {
        return ROOT.resolve(module).resolve("src/test/java");
    }

    /** The regular files beneath a folder that end like this; none where the folder is not there. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Built {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .importPaths(MODULES.stream().map(Built::compiled).toList());

        private static Path compiled(String module) {
            var classes = ROOT.resolve(module).resolve("target/classes");
            if (!Files.isDirectory(classes)) {
                throw new IllegalStateException(
                        module + " is not compiled. The house is looked at as a whole: run ./mvnw test-compile first.");
            }
            return classes;
        }
    }
}
