package uk.ourplan.core.law.budget;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides in which ways the personal budget may be managed.
 *
 * @param careHomeResident lives there, not a short stay
 * @param canManage whoever would receive the payment
 * @param appropriateWay a direct payment is an appropriate way to meet the needs in question
 * @param nominee asked only of a person with capacity
 * @param suitablePerson asked only where capacity is lacking
 */
public record ManagementMethodsFacts(
        @Nullable Boolean hasCapacity,
        @Nullable Boolean drugOrAlcoholOrder,
        @Nullable Boolean careHomeResident,
        @Nullable CanManage canManage,
        @Nullable Boolean appropriateWay,
        @Nullable Nominee nominee,
        @Nullable Boolean suitablePerson,
        @Nullable Set<BudgetMethod> requested) {

    /** Whether the receiver can manage a payment. */
    public enum CanManage {
        ALONE,
        WITH_HELP,
        NO
    }

    /** What a nominee says, where there is one. */
    public enum Nominee {
        NONE,
        AGREES,
        DECLINES
    }
}
