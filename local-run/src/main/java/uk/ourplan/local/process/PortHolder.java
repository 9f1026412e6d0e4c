package uk.ourplan.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who listens on a port: from {@code /proc} on Linux, from {@code lsof} elsewhere. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    static Optional<String> of(int port) {
        try {
            Optional<Long> pid = Files.isDirectory(Path.of("/proc/net")) ? fromProc(port) : fromLsof(port);
            return pid.map(PortHolder::inWords);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String inWords(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .map(command -> Path.of(command).getFileName() + " (process " + pid + ")")
                .orElse("process " + pid);
    }

    private static Optional<Long> fromProc(int port) throws IOException {
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+", -1);
                if (columns.length > 9
                        && columns[1].endsWith(String.format(Locale.ROOT, ":%04X", port))
                        && columns[3].equals(LISTENING)) {
                    return withSocket("socket:[" + columns[9] + "]");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> withSocket(String socket) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, socket))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.anyMatch(file -> pointsTo(file, socket));
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean pointsTo(Path file, String socket) {
        try {
            return Files.readSymbolicLink(file).toString().equals(socket);
        } catch (IOException _) {
            return false;
        }
    }

    private static Optional<Long> fromLsof(int port) throws IOException {
        Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = lsof.inputReader()) {
            return out.lines()
                    .filter(line -> line.matches("[0-9]+"))
                    .findFirst()
                    .map(Long::valueOf);
        }
    }
}
