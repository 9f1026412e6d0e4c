package uk.ourplan.core.law.review;

import static uk.ourplan.language.law.Provision.careAct;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.review.Adjustment;
import uk.ourplan.language.review.AdjustmentKind;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * On a final plan, what the person wishes to adjust within the council's list, at no higher cost, is a light amendment; anything
 * beyond is a revision, and what the person does not wish is no adjustment (AGREE-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(2)</a>
 */
final class AnAdjustmentIsSmall {

    private AnAdjustmentIsSmall() {}

    static List<Reason> whyNot(Opening f, CouncilPolicy policy) {
        Adjustment adjustment = f.adjustment();
        if (adjustment == null) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        AdjustmentKind kind = adjustment.kind();
        if (kind == null) {
            reasons.add(beyond(
                    "Say what is adjusted: the day or time, the visits, the place, the worker, or another thing."));
        } else if (!policy.read(Settings.ADJUSTMENT_LIMITS).value().contains(kind)) {
            reasons.add(beyond("The council does not list “" + kind.code().replace('_', ' ')
                    + "” among its small adjustments: start a revision."));
        }
        if (adjustment.askedOn() == null) {
            reasons.add(Because.requires(
                    "AGREE-12",
                    careAct("s.27(2)"),
                    "An adjustment is made at the person's wish: record on which day they asked for it."));
        }
        if (f.newCost() != null && f.budget() != null && f.newCost().compareTo(f.budget()) > 0) {
            reasons.add(beyond("It costs more than before, so it is no adjustment: start a revision."));
        }
        return reasons;
    }

    private static Reason beyond(String says) {
        return Because.forbids("AGREE-12", careAct("s.27(2)"), says);
    }
}
