package uk.ourplan.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A process that we started, known by its number and by when it started. A number alone says nothing: after a crash
 * or a reboot it may belong to somebody else's program.
 */
public record OwnedProcess(long pid, Instant startedAt) {

    /** The kernel's own clock for this drifts a little against the wall clock. */
    private static final Duration SAME = Duration.ofSeconds(3);

    /** The process as it runs now; an {@link IllegalStateException} if it ended already. */
    public static OwnedProcess of(ProcessHandle handle) {
        Instant started = handle.info()
                .startInstant()
                .orElseThrow(() -> new IllegalStateException("process " + handle.pid() + " ended before we saw it"));
        return new OwnedProcess(handle.pid(), started);
    }

    /** What the file says, or nothing if there is none or it was cut off while being written. */
    public static Optional<OwnedProcess> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        try {
            return Optional.of(new OwnedProcess(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1))));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    /** Writes the file in one piece, so that a crash leaves the old one or the new one. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, pid + "\n" + startedAt + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The very process, if it still runs; nothing if it ended or if its number now belongs to another. */
    public Optional<ProcessHandle> stillRunning() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .startInstant()
                        .filter(now -> Duration.between(now, startedAt).abs().compareTo(SAME) < 0)
                        .isPresent());
    }
}
