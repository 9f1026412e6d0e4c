package uk.ourplan.tenant.opening;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An archive of a council's data that was asked for. */
public record Export(
        UUID id,
        Instant askedAt,
        boolean byOperator,
        @Nullable Instant fetchedAt) {}
