package uk.ourplan.local.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.ourplan.local.running.Projects;

/** A made-up machine: its own root, home and path, on which {@code ./ourplan} is tried. */
final class Machine {

    /** What one call of the script said and how it ended. */
    record Outcome(int code, String said) {}

    private final Path root;
    private final Map<String, String> environment = new LinkedHashMap<>();

    Machine(Path root) throws IOException {
        this.root = root;
        Path bin = Files.createDirectories(root.resolve("bin"));
        for (String tool : List.of(
                "sh",
                "grep",
                "sed",
                "head",
                "dirname",
                "find",
                "cat",
                "mkdir",
                "mv",
                "id",
                "env",
                "sort",
                "basename")) {
            program(bin.resolve(tool), "exec " + tool(tool) + " \"$@\"");
        }
        environment.put("PATH", bin.toString());
        environment.put("HOME", Files.createDirectories(root.resolve("home")).toString());
        environment.put("OURPLAN_SYSTEM_ROOT", root.toString());
    }

    private static Path tool(String name) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    /** A folder that looks like a JDK of that version. */
    Path jdk(String folder, String version) throws IOException {
        Path home = root.resolve(folder);
        program(home.resolve("bin/java"), "echo '    java.home = " + home + "' >&2");
        program(home.resolve("bin/javac"), "echo javac " + version);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    Path onThePath(String name, String script) throws IOException {
        return program(root.resolve("bin").resolve(name), script);
    }

    final Path program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void says(String variable, String value) {
        environment.put(variable, value);
    }

    /** A project of its own, whose {@code mvnw} only tells what it was asked, beside the real script. */
    Path project() throws IOException {
        Path project = Files.createDirectories(root.resolve("project"));
        Path script = project.resolve("ourplan");
        if (!Files.exists(script)) {
            Files.copy(Projects.folder().resolve("ourplan"), script);
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
            program(project.resolve("mvnw"), "echo \"mvnw $* with $JAVA_HOME and ${OURPLAN_CHROMIUM:-no browser}\"");
        }
        return project;
    }

    Outcome ourplan(String... arguments) throws IOException, InterruptedException {
        Path script = project().resolve("ourplan");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
