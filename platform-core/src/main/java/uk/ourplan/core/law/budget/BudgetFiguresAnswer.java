package uk.ourplan.core.law.budget;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;

/** The figures of the budget, recurring and one-off money apart. */
public record BudgetFiguresAnswer(Recurring recurring, OneOff oneOff) {

    /**
     * Recurring money, compared over a year of 52 weeks.
     *
     * @param costWeeklyPence for display only
     */
    public record Recurring(
            Money totalAnnualPence,
            Money costAnnualPence,
            @Nullable Money adultAnnualPence,
            @Nullable Money councilAnnualPence,
            Map<Funder, Money> othersAnnualPence,
            Money costWeeklyPence) {}

    /** Money that is paid once. */
    public record OneOff(
            Money totalPence,
            Money costPence,
            @Nullable Money adultPence,
            @Nullable Money councilPence,
            Map<Funder, Money> othersPence) {}
}
