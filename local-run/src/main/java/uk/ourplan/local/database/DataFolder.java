package uk.ourplan.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ourplan.local.process.OwnedProcess;

/** The folder in which PostgreSQL keeps its data, and what its files tell about the server that uses it. */
record DataFolder(Path path) {

    private static final String ONLY_WITH_A_PASSWORD = """
            # Written at each start of ./ourplan run.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    /** A start that was killed leaves its {@code initdb} at work, which would write into the next layout or remove it. */
    void endWhatStillLaysItOut() {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/initdb"))
                        .isPresent())
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(path.toString()))
                .toList();
        for (ProcessHandle initdb : left) {
            List<ProcessHandle> whole =
                    Stream.concat(Stream.of(initdb), initdb.descendants()).toList();
            whole.forEach(ProcessHandle::destroyForcibly);
            whole.forEach(process -> process.onExit().join());
        }
    }

    void askEverybodyForAPassword() throws IOException {
        Path draft = path.resolve("pg_hba.conf.new");
        Files.writeString(draft, ONLY_WITH_A_PASSWORD);
        Files.move(draft, path.resolve("pg_hba.conf"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The server that PostgreSQL's own pid file names: its number and, three lines on, when it started. */
    Optional<OwnedProcess> postmaster() throws IOException {
        Path file = path.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 3) {
            return Optional.empty();
        }
        return Optional.of(new OwnedProcess(
                Long.parseLong(lines.get(0).strip()),
                Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))));
    }
}
