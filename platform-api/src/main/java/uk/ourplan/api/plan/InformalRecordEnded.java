package uk.ourplan.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.InformalRecordEnd;

/**
 * An informal record was filed, destroyed or given back.
 *
 * @param dated today or earlier
 * @param askedFor whether the person asked to have it back
 */
public record InformalRecordEnded(
        InformalRecordEnd end,
        @Nullable LocalDate dated,
        @Nullable Boolean askedFor) {}
