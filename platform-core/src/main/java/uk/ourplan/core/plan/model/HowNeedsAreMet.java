package uk.ourplan.core.plan.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PlanContent;

/**
 * A fingerprint of all that a plan says about how needs are met, so that a plan copied from another is seen without
 * anybody reading the other (NEED-11).
 */
public final class HowNeedsAreMet {

    private HowNeedsAreMet() {}

    /** SHA-256 of the words without regard to case and spaces; {@code null} while nothing is written. */
    public static @Nullable ByteBuffer fingerprint(PlanContent content) {
        String words = content.section(Needs.class).stream()
                .flatMap(section -> section.needs().stream())
                .map(Need::how)
                .filter(Objects::nonNull)
                .map(how -> how.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip())
                .filter(how -> !how.isEmpty())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : ByteBuffer.wrap(sha256(words));
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("Every Java has SHA-256.", broken);
        }
    }
}
