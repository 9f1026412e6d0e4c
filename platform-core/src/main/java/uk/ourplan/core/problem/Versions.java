package uk.ourplan.core.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading and writing the ETags by which two people changing one thing notice each other. */
public final class Versions {

    private Versions() {}

    /** The ETag of a revision, such as {@code "7"} with its quotes. */
    public static String etag(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * Which revision the caller read. Refused: 428 where {@code If-Match} is missing; 400 where it is not one ETag of
     * ours ({@code *} and lists are not taken, because they say nothing about what was read).
     */
    public static long named(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(new Refusal.VersionNotNamed());
        }
        String text = ifMatch.strip();
        if (!text.matches("\"[0-9]{1,18}\"")) {
            throw new Refused(new Refusal.Unreadable(
                    "If-Match holds the one ETag that you read, such as \"7\" with its quotes.", java.util.List.of()));
        }
        return Long.parseLong(text.substring(1, text.length() - 1));
    }

    /** Refuses (412) where the revision that was read is not the present one; {@code now} is told to the caller. */
    public static void mustBe(long present, long read, Map<String, Object> now) {
        if (present != read) {
            throw new Refused(
                    new Refusal.Stale("Somebody changed this since you opened it. Compare both and save again.", now));
        }
    }
}
