package uk.ourplan.api.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether a council's record is as it was written.
 *
 * @param council the council's slug
 * @param entries how many entries it should have
 * @param hash of the last one, in hexadecimal: noted elsewhere, it shows later that nothing was cut off or rewritten
 * @param firstBad the first entry that is not as it was written; {@code null} for an intact record
 * @param says what is wrong there; {@code null} for an intact record
 */
public record Verification(
        String council,
        boolean intact,
        long entries,
        String hash,
        @Nullable Long firstBad,
        @Nullable String says) {}
