package uk.ourplan.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that is of use only once all of it is there: unpacked, built or laid out. A start that is killed on the way
 * leaves it without the mark, and the next one begins it again.
 */
public record WholeFolder(Path path) {

    private static final String MARK = "ourplan-complete";

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

    public void completed() throws IOException {
        if (!isComplete()) {
            Files.createFile(path.resolve(MARK));
        }
    }
}
