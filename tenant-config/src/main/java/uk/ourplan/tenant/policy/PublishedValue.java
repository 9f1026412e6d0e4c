package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A council's own value of a setting.
 *
 * @param value plain value in the form of {@link uk.ourplan.tenant.policy.type.Plain}
 * @param since its first day
 * @param version the published version that brought it
 * @param legalBasis recorded for a contested value; {@code null} otherwise
 */
public record PublishedValue(
        @Nullable Object value,
        LocalDate since,
        int version,
        @Nullable String legalBasis) {

    /** A value without a legal basis on record. */
    public PublishedValue(@Nullable Object value, LocalDate since, int version) {
        this(value, since, version, null);
    }
}
