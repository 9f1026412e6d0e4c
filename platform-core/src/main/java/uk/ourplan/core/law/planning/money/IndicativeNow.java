package uk.ourplan.core.law.planning.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.CostLine;
import uk.ourplan.language.plan.Risks.Risk;

/**
 * The indicative budget with its contingencies: one that has an amount of its own is added to it, as it is to the plan's cost;
 * one that a line of support pays for is priced with that line (BUDGET-06).
 */
public final class IndicativeNow {

    private IndicativeNow() {}

    /** Pence a year of 52 weeks, and once. */
    public record Amounts(long annual, long once) {

        /** A week, rounded half up; never put back into a sum (BUDGET-01). */
        public long weekly() {
            int weeks = Frequency.WEEKLY.timesAYear();
            return (2 * annual + weeks) / (2L * weeks);
        }
    }

    /** What it comes to, {@code null} while no figure is entered. */
    static @Nullable Amounts of(PlanOnDesk desk, MoneySection money) {
        return of(money, risks(desk));
    }

    /** What it comes to with the contingencies of these risks, {@code null} while no figure is entered. */
    public static @Nullable Amounts of(MoneySection money, List<Risk> risks) {
        MoneySection.Indicative base = money.indicative();
        if (base == null || base.weeklyPence() == null) {
            return null;
        }
        long annual = base.weeklyPence() * Frequency.WEEKLY.timesAYear();
        long once = base.oneOffPence() == null ? 0 : base.oneOffPence();
        for (Risk risk : risks) {
            CostLine cost = cost(risk);
            if (cost != null && cost.standsAlone()) {
                long pence = cost.pence() == null ? 0 : cost.pence();
                Frequency frequency = cost.frequency();
                if (frequency != null && frequency.isRecurring()) {
                    annual += pence * frequency.timesAYear();
                } else {
                    once += pence;
                }
            }
        }
        return new Amounts(annual, once);
    }

    /** The risks whose contingency has a cost that has no amount. */
    static List<String> withoutAmount(PlanOnDesk desk) {
        return risks(desk).stream()
                .filter(risk -> {
                    CostLine cost = cost(risk);
                    return cost != null
                            && Boolean.TRUE.equals(cost.hasCost())
                            && cost.line() == null
                            && !cost.standsAlone();
                })
                .map(Risk::id)
                .toList();
    }

    private static List<Risk> risks(PlanOnDesk desk) {
        return desk.section(Risks.class).map(Risks::items).orElse(List.of());
    }

    private static @Nullable CostLine cost(Risk risk) {
        return risk.contingency() == null ? null : risk.contingency().cost();
    }
}
