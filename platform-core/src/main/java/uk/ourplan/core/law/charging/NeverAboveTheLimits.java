package uk.ourplan.core.law.charging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * A charge is never above the assessed contribution nor above what the council spends, and never leaves the person below the
 * national income floor (FINANCE-04); after a never-charge match it is nought (FINANCE-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/14">Care Act 2014 s.14(1)(a), (3), (4), (7)</a>
 */
public final class NeverAboveTheLimits {

    private NeverAboveTheLimits() {}

    /** A limit on a charge. */
    public enum Limit {
        NEVER_CHARGED,
        CONTRIBUTION,
        COST,
        INCOME_FLOOR
    }

    /**
     * One charging week, or one charge that is made once.
     *
     * @param incomeAfter what the person has left, {@code null} while that is not known
     * @param floor the national floor for this person, {@code null} while it is not loaded
     */
    public record Week(
            Money charge,
            Money contribution,
            Money cost,
            @Nullable Money incomeAfter,
            @Nullable Money floor) {}

    /** The limit that it breaks; empty where it may be charged. */
    public static Optional<Limit> broken(Week week, NeverCharged.Charge what) {
        if (week.charge().equals(Money.NONE)) {
            return Optional.empty();
        }
        if (NeverCharged.matching(what).isPresent()) {
            return Optional.of(Limit.NEVER_CHARGED);
        }
        if (week.charge().compareTo(week.contribution()) > 0) {
            return Optional.of(Limit.CONTRIBUTION);
        }
        if (week.charge().compareTo(week.cost()) > 0) {
            return Optional.of(Limit.COST);
        }
        return week.incomeAfter() != null
                        && week.floor() != null
                        && week.incomeAfter().compareTo(week.floor()) < 0
                ? Optional.of(Limit.INCOME_FLOOR)
                : Optional.empty();
    }

    /** Whether the floor could be looked at; where not, only finance may charge. */
    public static boolean isFloorChecked(Week week) {
        return week.incomeAfter() != null && week.floor() != null;
    }
}
