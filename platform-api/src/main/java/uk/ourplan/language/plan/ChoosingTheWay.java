package uk.ourplan.language.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What else was settled when the way of managing the money was chosen.
 *
 * @param toldCanChange when the person was told that the way can be changed if it does not work (BUDGET-26)
 * @param suitablePersonAvailable where capacity is lacking: whether anybody suitable could manage a direct payment; {@code false}
 *     where somebody looked and there is nobody (BUDGET-28)
 */
public record ChoosingTheWay(
        @Nullable LocalDate toldCanChange, @Nullable Boolean suitablePersonAvailable) {

    /** Nothing on record. */
    public static final ChoosingTheWay NOTHING = new ChoosingTheWay(null, null);
}
