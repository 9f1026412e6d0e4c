package uk.ourplan.local.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.ourplan.local.process.ChildProcess;
import uk.ourplan.local.process.Folders;
import uk.ourplan.local.process.JavaProgram;
import uk.ourplan.local.process.WholeFolder;
import uk.ourplan.local.setting.Unclear;

/**
 * Keycloak's own folder: unpacked and built for PostgreSQL once, then only read. No data is in it, so that it serves
 * every data folder of the project and {@code --fresh} leaves it alone.
 */
record KeycloakHome(Path path, Path archive) {

    static KeycloakHome of(Path project) {
        Path target = project.resolve("local-run").resolve("target");
        try (var files = Files.newDirectoryStream(target, "keycloak-quarkus-dist-*.zip")) {
            Path archive = files.iterator().next();
            String version = archive.getFileName().toString().replaceAll("keycloak-quarkus-dist-(.+)\\.zip", "$1");
            return new KeycloakHome(project.resolve(".local").resolve("keycloak-" + version), archive);
        } catch (IOException | NoSuchElementException _) {
            throw new Unclear("Keycloak was not fetched yet (" + target
                    + " holds no keycloak-quarkus-dist zip): run ./ourplan run, which builds what is missing.");
        }
    }

    Path realmFile() {
        return path.resolve("data").resolve("import").resolve("ourplan-realm.json");
    }

    /** What the rehearsal of this very Keycloak taught the virtual machine. */
    Path learned() {
        return path.resolve("learned.aot");
    }

    /** Unpacks and builds it, if that was not done or was cut off. */
    void ensureReady() throws IOException {
        WholeFolder whole = new WholeFolder(path);
        if (whole.isComplete()) {
            return;
        }
        whole.clearWhatWasCutOff();
        unpack();
        build(path.resolveSibling("keycloak-build.log"));
        whole.completed();
    }

    private void unpack() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = path.resolveSibling(entry.getName()).normalize();
                if (!file.startsWith(path)) {
                    throw new IOException("unexpected entry " + entry.getName() + " in " + archive);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void build(Path log) throws IOException {
        List<String> command = new ArrayList<>(command("512m", List.of()));
        command.addAll(List.of("build", "--db=postgres"));
        ProcessHandle building = ChildProcess.start(command, Map.of(), path, log);
        building.onExit().join();
        if (!Files.readString(log).contains("Server configuration updated")) {
            Folders.remove(path);
            throw new IOException("Keycloak could not be built; see " + log);
        }
    }

    /** As Keycloak's own script starts it, but as one process and not as a shell with a child. */
    List<String> command(String heap, List<String> learning) {
        List<String> command = new ArrayList<>(JavaProgram.command(heap, learning));
        command.addAll(List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-Dkc.home.dir=" + path,
                "-Djboss.server.config.dir=" + path.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                path.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }
}
