package uk.ourplan.local.running;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The browser on this machine; where there is none, Playwright's own is fetched once. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    /** Nothing, if Playwright's own is to be used; it is then there. */
    static Optional<Path> onThisMachine() {
        Optional<Path> found = named().or(Chromium::onThePath);
        if (found.isEmpty()) {
            fetchPlaywrightsOwn();
        }
        return found;
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("OURPLAN_CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private static Optional<Path> onThePath() {
        List<Path> folders = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void fetchPlaywrightsOwn() {
        List<String> command = Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.microsoft.playwright.CLI",
                        "install",
                        "chromium")
                .toList();
        try {
            int outcome = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (outcome != 0) {
                throw new IllegalStateException("No Chromium here, and Playwright could not fetch its own. Install"
                        + " chromium, or name one with OURPLAN_CHROMIUM.");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
