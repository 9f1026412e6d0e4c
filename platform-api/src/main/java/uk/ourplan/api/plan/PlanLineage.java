package uk.ourplan.api.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.review.Revision;

/**
 * The version before and the version after (REVISE-04).
 *
 * @param revision why and from which version this one was made; {@code null} for a first one
 * @param next the version that revises this one, with its number and state
 * @param supersededOn when that one was signed and took the place of this one
 */
public record PlanLineage(
        @Nullable Revision revision,
        @Nullable UUID next,
        @Nullable Integer nextVersion,
        @Nullable PlanState nextState,
        @Nullable LocalDate supersededOn) {

    /** A first version that nothing revises. */
    public static final PlanLineage FIRST = new PlanLineage(null, null, null, null, null);
}
