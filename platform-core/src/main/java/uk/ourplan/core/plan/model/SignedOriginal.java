package uk.ourplan.core.plan.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** The scan of a plan that was signed on paper: a PDF or a picture, told by its first bytes and not by its name (RECORD-06). */
public record SignedOriginal(String mediaType, ByteBuffer body) {

    /** The largest that is taken, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** As it was sent; empty where it is neither a PDF, a JPEG nor a PNG, or too large. */
    public static Optional<SignedOriginal> of(byte[] sent) {
        if (sent.length > LARGEST) {
            return Optional.empty();
        }
        return mediaType(sent).map(type -> new SignedOriginal(type, ByteBuffer.wrap(sent.clone())));
    }

    private static Optional<String> mediaType(byte[] sent) {
        return startsWith(sent, 0x25, 0x50, 0x44, 0x46)
                ? Optional.of("application/pdf")
                : startsWith(sent, 0xFF, 0xD8, 0xFF)
                        ? Optional.of("image/jpeg")
                        : startsWith(sent, 0x89, 0x50, 0x4E, 0x47) ? Optional.of("image/png") : Optional.empty();
    }

    private static boolean startsWith(byte[] sent, int... wanted) {
        if (sent.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((sent[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    public byte[] sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(body.duplicate());
            return digest.digest();
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("Every Java has SHA-256.", broken);
        }
    }
}
