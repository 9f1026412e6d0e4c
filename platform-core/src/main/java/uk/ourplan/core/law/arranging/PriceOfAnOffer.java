package uk.ourplan.core.law.arranging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.language.plan.Unit;

/**
 * What a line of a plan costs each time it falls due at a provider's price: the actual price that takes the place of the planned one
 * (ARRANGE-06, BUDGET-10). A price for something else than what the line counts tells nothing about it.
 */
public final class PriceOfAnOffer {

    private PriceOfAnOffer() {}

    /** Whole pence, half a penny up; empty where the line counts in another unit, or does not say how many. */
    public static Optional<Long> eachTime(ServiceLine line, Unit unit, long pence) {
        BigDecimal units = line.units();
        return line.unit() != unit || units == null
                ? Optional.empty()
                : Optional.of(units.multiply(BigDecimal.valueOf(pence))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
