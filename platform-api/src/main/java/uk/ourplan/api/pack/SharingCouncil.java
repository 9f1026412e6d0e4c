package uk.ourplan.api.pack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A council that shares its policy.
 *
 * @param sharer its word in addresses
 * @param kind such as county; {@code null} where it does not say
 * @param since when it began to share
 */
public record SharingCouncil(
        String sharer,
        String name,
        @Nullable String kind,
        @Nullable String region,
        Instant since) {}
