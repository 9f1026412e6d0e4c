package uk.ourplan.core.law.planning.desk;

import java.util.List;
import uk.ourplan.language.plan.Advice.Given;
import uk.ourplan.language.plan.PlanKeeping;

/**
 * What is on record beside what a plan says.
 *
 * @param likeAnother whether everything that it says about how needs are met stands word for word in the plan of somebody
 *     else of this council
 * @param told information and advice that was put on record for the person apart from this plan
 * @param signedOriginal whether the scan of the plan that was signed on paper is filed on this version
 * @param originalForm whether the drawing or recording in which it was made is filed, so that it goes with every copy
 */
public record Kept(
        PlanKeeping keeping, boolean likeAnother, List<Given> told, boolean signedOriginal, boolean originalForm) {

    @SuppressWarnings("NullAway") // JSON may leave out what there is none of
    public Kept {
        keeping = keeping == null ? PlanKeeping.none() : keeping;
        told = told == null ? List.of() : List.copyOf(told);
    }

    /** Nothing. */
    public static Kept nothing() {
        return new Kept(PlanKeeping.none(), false, List.of(), false, false);
    }

    /** The same with this keeping. */
    public Kept having(PlanKeeping next) {
        return new Kept(next, likeAnother, told, signedOriginal, originalForm);
    }
}
