package uk.ourplan.api.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * The budget of a plan on a day: the final one in force, which alone is paid and charged, and the one that is proposed (BUDGET-22).
 *
 * @param inForce {@code null} where none is
 * @param proposed {@code null} where everything is signed off
 */
public record BudgetThen(
        LocalDate on, @Nullable Amounts inForce, @Nullable Amounts proposed) {

    /**
     * The amounts of one version.
     *
     * @param from the first day on which they hold; {@code null} while they are proposed
     * @param annual what it costs the council in a year of 52 weeks; {@code null} while there are no figures
     */
    public record Amounts(
            int version,
            @Nullable LocalDate agreed,
            @Nullable LocalDate from,
            @Nullable Money annual,
            @Nullable Money once) {}
}
