package uk.ourplan.api.council;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An archive of all of a council's data that somebody asked for.
 *
 * @param byOperator whether an operator of the platform asked; they never get the archive
 * @param fetchedAt when an administrator of the council last fetched it; {@code null} for never
 */
public record ExportAsked(
        UUID id,
        Instant askedAt,
        boolean byOperator,
        @Nullable Instant fetchedAt) {}
