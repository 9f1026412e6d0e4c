package uk.ourplan.api.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import made.
 *
 * @param planId the plan under way that came with the record, where one came
 */
public record Imported(
        UUID personId,
        String recordNumber,
        UUID assessmentId,
        @Nullable UUID planId) {}
