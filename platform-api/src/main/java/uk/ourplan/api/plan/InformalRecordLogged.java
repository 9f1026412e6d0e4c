package uk.ourplan.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.InformalRecordKind;

/**
 * An informal record was made.
 *
 * @param what which one it is, never what it says
 */
public record InformalRecordLogged(
        InformalRecordKind kind,
        @Nullable String what,
        @Nullable LocalDate made) {}
