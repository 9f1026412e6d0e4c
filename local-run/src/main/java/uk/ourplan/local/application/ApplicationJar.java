package uk.ourplan.local.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import uk.ourplan.local.process.Folders;
import uk.ourplan.local.process.Learning;
import uk.ourplan.local.process.WholeFolder;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Unclear;

/**
 * A jar as the build makes it and, once it was rehearsed, the same jar taken apart with a cache of what it learned. The
 * folder of the second is named by the content of the first, so that a jar that was built anew starts plainly until it
 * was rehearsed too.
 *
 * @see "docs/decisions/0047-the-build-rehearses-the-start.md"
 */
record ApplicationJar(Path built, Path rehearsals, String title) {

    private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

    static ApplicationJar of(Path project, Part part) {
        String title = part.title();
        return new ApplicationJar(
                project.resolve(title).resolve("target").resolve(title + "-app.jar"),
                project.resolve(".local").resolve("applications"),
                title);
    }

    /** Java's arguments: the rehearsed jar if there is one, else the one that was built. */
    List<String> howToStart() throws IOException {
        Path rehearsed = rehearsed();
        if (!new WholeFolder(rehearsed).isComplete()) {
            return List.of(UNSAFE, "-jar", built.toString());
        }
        List<String> arguments = new ArrayList<>(Learning.from(learned(rehearsed)));
        arguments.addAll(List.of(UNSAFE, "-jar", apart(rehearsed).toString()));
        return arguments;
    }

    boolean isRehearsed() throws IOException {
        return new WholeFolder(rehearsed()).isComplete();
    }

    /** Begins the folder of this rehearsal anew and removes those of jars that are no more. */
    Path beginRehearsal() throws IOException {
        Files.createDirectories(rehearsals);
        try (var folders = Files.newDirectoryStream(rehearsals, title + "-*")) {
            for (Path folder : folders) {
                Folders.remove(folder);
            }
        }
        return rehearsed();
    }

    /** Boot's own tool takes the jar apart: Java learns nothing about jars within a jar. */
    List<String> howToTakeApart() throws IOException {
        return List.of(
                "-Djarmode=tools",
                "-jar",
                built.toString(),
                "extract",
                "--destination",
                rehearsed().toString());
    }

    /** Starts everything that the application consists of, serves nobody and ends. */
    List<String> howToRehearse() throws IOException {
        Path rehearsed = rehearsed();
        List<String> arguments = new ArrayList<>(Learning.into(learned(rehearsed)));
        arguments.addAll(List.of(
                UNSAFE,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                apart(rehearsed).toString()));
        return arguments;
    }

    Path rehearsed() throws IOException {
        return rehearsals.resolve(title + "-" + content());
    }

    private Path apart(Path rehearsed) {
        return rehearsed.resolve(built.getFileName());
    }

    private static Path learned(Path rehearsed) {
        return rehearsed.resolve("learned.aot");
    }

    /** Of the names and checksums in the jar's own list, which is read in a moment. */
    private String content() throws IOException {
        if (!Files.exists(built)) {
            throw new Unclear(built + " was not built yet: run ./ourplan run, which builds what is missing.");
        }
        CRC32 sum = new CRC32();
        try (ZipFile jar = new ZipFile(built.toFile())) {
            jar.stream()
                    .map(ApplicationJar::line)
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .forEach(sum::update);
        }
        return Long.toHexString(sum.getValue());
    }

    private static String line(ZipEntry entry) {
        return entry.getName() + " " + entry.getCrc() + "\n";
    }
}
