package uk.ourplan.core.law.budget;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * The person may add their own money only for what goes beyond meeting the need: at most the cost of what they chose less the
 * cheapest option that is enough; where nothing cheaper is enough, the budget rises instead (BUDGET-09, BUDGET-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26(1)(a)</a>
 */
public final class TheTopUp {

    private TheTopUp() {}

    /** The most that the person may add; nothing where no cheaper option is enough. */
    public static Money most(Money chosen, @Nullable Money sufficient) {
        return sufficient == null || sufficient.compareTo(chosen) >= 0 ? Money.NONE : chosen.minus(sufficient);
    }

    /** Why a top-up is refused; empty where it is not. */
    public static Optional<String> refused(Money topUp, Money chosen, @Nullable Money sufficient, boolean allowed) {
        if (topUp.equals(Money.NONE)) {
            return Optional.empty();
        }
        if (!allowed) {
            return Optional.of("This council does not take top-ups: offer the cheaper way that meets the needs.");
        }
        Money most = most(chosen, sufficient);
        if (most.equals(Money.NONE)) {
            return Optional.of("Nothing cheaper is enough to meet the needs, so nobody tops up: raise the budget.");
        }
        return topUp.compareTo(most) > 0
                ? Optional.of("A top-up may be at most " + most + " a week; the rest meets the needs.")
                : Optional.empty();
    }

    /** By how much a budget falls short of what meeting the needs costs, {@link Money#NONE} where it is enough. */
    public static Money shortBy(Money budget, Money cost) {
        return budget.compareTo(cost) >= 0 ? Money.NONE : cost.minus(budget);
    }
}
