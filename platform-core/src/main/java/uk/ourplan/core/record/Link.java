package uk.ourplan.core.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/**
 * An entry as it is hashed: SHA-256 of the lines previous hash, council, number, microseconds since 1970, worker, deed,
 * {@code kind=identifier} by kind, trace id. The first entry of a council follows {@link #NOTHING}.
 */
record Link(
        CouncilId council,
        long number,
        Instant at,
        WorkerId who,
        String what,
        SortedMap<String, UUID> about,
        String traceId,
        String previous) {

    static final String NOTHING = "0".repeat(64);

    Link {
        at = at.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }

    /** In hexadecimal. */
    String hash() {
        return sha256(String.join(
                "\n",
                previous,
                council.toString(),
                Long.toString(number),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                who.toString(),
                what,
                about.entrySet().stream().map(Link::written).collect(Collectors.joining(",")),
                traceId));
    }

    private static String written(Map.Entry<String, UUID> each) {
        return each.getKey() + "=" + each.getValue();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
