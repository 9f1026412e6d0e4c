package uk.ourplan.core.law.charging;

import java.util.List;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.FeeShape;

/**
 * Whether the fee may be charged, its parts in force, and whether the person is told before it counts.
 *
 * @param failing the conditions known to fail, in the order of the rule
 */
public record ArrangementFeeAnswer(
        boolean mayCharge, List<FeePart> feeParts, boolean tellBefore, List<FeeCondition> failing) {

    public ArrangementFeeAnswer {
        feeParts = List.copyOf(feeParts);
        failing = List.copyOf(failing);
    }

    /** A part of the fee as the person is told of it. */
    public record FeePart(FeeShape shape, Money pence) {}

    static ArrangementFeeAnswer refused(List<FeeCondition> failing) {
        return new ArrangementFeeAnswer(false, List.of(), false, failing);
    }
}
