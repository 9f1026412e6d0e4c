package uk.ourplan.local.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import uk.ourplan.local.process.OwnedProcess;
import uk.ourplan.local.setting.Unclear;

/** One platform at a time uses a data folder. The system lets go of the lock even after a {@code kill -9}. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock of(Path data) throws IOException {
        Files.createDirectories(data);
        FileChannel channel =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new Unclear("Ourplan already runs from " + data + holder(data)
                    + ". Press Ctrl-C where it runs, or choose another data folder with --data and other ports"
                    + " with --port-base.");
        }
        OwnedProcess.of(ProcessHandle.current()).write(pidFile(data));
        return new DataLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static String holder(Path data) throws IOException {
        return OwnedProcess.read(pidFile(data))
                .map(process -> " (process " + process.pid() + ")")
                .orElse("");
    }

    private static Path pidFile(Path data) {
        return data.resolve("run").resolve("launcher.pid");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
