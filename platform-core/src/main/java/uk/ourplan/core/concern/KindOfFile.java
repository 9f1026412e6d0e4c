package uk.ourplan.core.concern;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is, by how it begins; never by what its sender says. */
final class KindOfFile {

    private static final int LARGEST = 5 * 1024 * 1024;

    private KindOfFile() {}

    /** Its media type; empty where it is empty, too large or of no kind that is kept. */
    static Optional<String> of(byte[] file) {
        if (file.length == 0 || file.length > LARGEST) {
            return Optional.empty();
        }
        if (begins(file, '%', 'P', 'D', 'F')) {
            return Optional.of("application/pdf");
        }
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (begins(file, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        return isText(file) ? Optional.of("text/plain") : Optional.empty();
    }

    private static boolean begins(byte[] file, int... with) {
        if (file.length < with.length) {
            return false;
        }
        for (int place = 0; place < with.length; place++) {
            if ((file[place] & 0xFF) != with[place]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .chars()
                    .noneMatch(each -> each == 0);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
