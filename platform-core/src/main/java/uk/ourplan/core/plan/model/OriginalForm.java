package uk.ourplan.core.plan.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The plan in the form in which somebody made it. What it is made of is told by its first bytes and not by its name.
 *
 * @param medium text, pictures, audio or video, as councils say what they can file
 */
public record OriginalForm(String medium, String mediaType, ByteBuffer body) {

    /** The largest that is taken, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** As it was sent; empty where it is nothing that is known, or too large. */
    public static Optional<OriginalForm> of(byte[] sent) {
        String begins = new String(sent, 0, Math.min(sent.length, 12), StandardCharsets.ISO_8859_1);
        if (sent.length == 0 || sent.length > LARGEST) {
            return Optional.empty();
        }
        if (begins.startsWith("%PDF")) {
            return made("pictures", "application/pdf", sent);
        }
        if (begins.startsWith("\u0089PNG")) {
            return made("pictures", "image/png", sent);
        }
        if (begins.startsWith("\u00FF\u00D8\u00FF")) {
            return made("pictures", "image/jpeg", sent);
        }
        if (begins.startsWith("ID3") || begins.startsWith("\u00FF\u00FB")) {
            return made("audio", "audio/mpeg", sent);
        }
        if (begins.startsWith("OggS")) {
            return made("audio", "audio/ogg", sent);
        }
        if (begins.startsWith("RIFF") && begins.startsWith("WAVE", 8)) {
            return made("audio", "audio/wav", sent);
        }
        if (begins.startsWith("ftypM4A", 4)) {
            return made("audio", "audio/mp4", sent);
        }
        if (begins.startsWith("ftyp", 4)) {
            return made("video", "video/mp4", sent);
        }
        if (begins.startsWith("\u001AE\u00DF\u00A3")) {
            return made("video", "video/webm", sent);
        }
        return isText(sent) ? made("text", "text/plain;charset=UTF-8", sent) : Optional.empty();
    }

    private static boolean isText(byte[] sent) {
        for (byte one : sent) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Optional<OriginalForm> made(String medium, String mediaType, byte[] sent) {
        return Optional.of(new OriginalForm(medium, mediaType, ByteBuffer.wrap(sent.clone())));
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
