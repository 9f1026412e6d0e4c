package uk.ourplan.core.law.planning.desk;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.review.Revision;

/**
 * From which version another is made (REVISE-04).
 *
 * @param how why, and how far it reaches
 * @param earlier what the earlier version says
 * @param costAnnual what that one costs the council in pence a year, {@code null} where it has no lines
 * @param costOneOff what that one costs the council once, in pence; {@code null} as above
 */
public record Revising(
        Revision how,
        PlanContent earlier,
        @Nullable Long costAnnual,
        @Nullable Long costOneOff) {

    /** From a version that costs nothing once. */
    public Revising(Revision how, PlanContent earlier, @Nullable Long costAnnual) {
        this(how, earlier, costAnnual, costAnnual == null ? null : Long.valueOf(0));
    }
}
