package uk.ourplan.core.law.planning.desk;

import java.util.List;
import uk.ourplan.language.plan.Advice.Given;
import uk.ourplan.language.plan.PlanKeeping;

/**
 * What is on record beside what a plan says.
 *
 * @param likeAnother whether everything that it says about how needs are met stands word for word in the plan of somebody
 *     else of this council
 * @param signedOriginal whether the scan of the plan that was signed on paper is filed on this version
 * @param told information and advice that was put on record for the person apart from this plan
 */
public record Kept(PlanKeeping keeping, boolean likeAnother, List<Given> told, boolean signedOriginal) {

    public Kept {
        told = List.copyOf(told);
    }

    /** Without the scan of a signed plan. */
    public Kept(PlanKeeping keeping, boolean likeAnother, List<Given> told) {
        this(keeping, likeAnother, told, false);
    }

    /** Nothing. */
    public static Kept nothing() {
        return new Kept(PlanKeeping.none(), false, List.of());
    }

    /** The same with this keeping. */
    public Kept having(PlanKeeping next) {
        return new Kept(next, likeAnother, told, signedOriginal);
    }
}
