package uk.ourplan.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.DecisionKind;

/**
 * A decision was taken.
 *
 * @param facts what it rests on
 * @param personView what the person thinks of it
 * @param noViewReason why their view is missing, where it is
 */
public record DecisionTaken(
        @Nullable DecisionKind kind,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String facts,
        @Nullable String personView,
        @Nullable String noViewReason) {}
