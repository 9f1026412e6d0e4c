package uk.ourplan.core.law.planning.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PlanState;

/**
 * How far a plan has come, and when.
 *
 * @param startedOn when planning began
 * @param submittedOn when it was last submitted
 * @param signedOn when the council signed: from then on the plan is in force
 * @param reviewBy the day by which it is to be reviewed, once it is signed
 */
public record Course(
        PlanState state,
        LocalDate startedOn,
        @Nullable LocalDate presentedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate reviewBy) {

    /** A draft that was just begun. */
    public static Course begun(LocalDate on) {
        return new Course(PlanState.DRAFT, on, null, null, null, null);
    }

    public boolean isInForce() {
        return signedOn != null;
    }
}
