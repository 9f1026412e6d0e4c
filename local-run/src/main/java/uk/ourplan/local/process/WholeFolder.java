package uk.ourplan.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A folder that is of use only once all of it is there: unpacked, built or laid out. A start that is killed on the way
 * leaves it without the mark, and the next one begins it again.
 */
public record WholeFolder(Path path) {

    private static final String MARK = "ourplan-complete";

    /** A file's lock is between programs; this one is between the threads of one. */
    private static final Lock OF_THIS_PROGRAM = new ReentrantLock();

    /** What somebody does who has the folder to themselves. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    public boolean isComplete() {
        return Files.exists(path.resolve(MARK));
    }

    /** Removes what was cut off; it holds nothing of anybody's. */
    public void clearWhatWasCutOff() throws IOException {
        if (!isComplete()) {
            Folders.remove(path);
        }
    }

    /** Copies everything but the mark: whoever completes the copy sets its own. */
    public void copyTo(WholeFolder other) throws IOException {
        Folders.copy(path, other.path);
        Files.deleteIfExists(other.path.resolve(MARK));
    }

    /**
     * Lets one at a time at a folder that several starts share, of this program and of others on this machine. Whoever waited
     * looks again whether it is complete. A start that is killed lets go.
     */
    public <T> T alone(Work<T> work) throws IOException {
        Path lock = path.resolveSibling(path.getFileName() + ".lock");
        Files.createDirectories(path.resolveSibling(".").normalize());
        OF_THIS_PROGRAM.lock();
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock held = channel.lock();
            try {
                return work.done();
            } finally {
                held.release();
            }
        } finally {
            OF_THIS_PROGRAM.unlock();
        }
    }

    public void completed() throws IOException {
        if (!isComplete()) {
            Files.createFile(path.resolve(MARK));
        }
    }
}
