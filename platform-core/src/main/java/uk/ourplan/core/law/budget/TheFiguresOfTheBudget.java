package uk.ourplan.core.law.budget;

import static uk.ourplan.language.law.Provision.careAct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.budget.BudgetFiguresFacts.Line;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;

/**
 * The budget shows what meeting the needs costs the council, what the adult must pay of it, what the council pays, and
 * who pays for the rest; recurring and one-off money apart, compared in annual pence (BUDGET-01, BUDGET-03, BUDGET-04,
 * BUDGET-20).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26(1), (3)</a>
 */
public final class TheFiguresOfTheBudget {

    private static final int WEEKS = Frequency.WEEKLY.timesAYear();

    public Determination<BudgetFiguresAnswer> decide(BudgetFiguresFacts f) {
        List<Line> lines = f.lines();
        var weekly = f.assessedContributionWeeklyPence();
        if (lines == null || weekly == null) {
            return new OpenFacts()
                    .fact("lines", lines)
                    .fact("assessed_contribution_weekly_pence", weekly)
                    .open();
        }
        @Nullable Money assessed = weekly.value();
        Money once = Objects.requireNonNullElse(f.assessedContributionOneOffPence(), Money.NONE);
        var recurring = MoneyOfOneKind.of(
                lines.stream().filter(line -> line.frequency().isRecurring()).toList(),
                line -> line.pence().times(line.frequency().timesAYear()),
                assessed == null ? null : assessed.times(WEEKS));
        var oneOff = MoneyOfOneKind.of(
                lines.stream().filter(line -> !line.frequency().isRecurring()).toList(),
                Line::pence,
                assessed == null ? null : once);
        return Determination.answered(
                new BudgetFiguresAnswer(
                        new BudgetFiguresAnswer.Recurring(
                                recurring.total(),
                                recurring.cost(),
                                recurring.adult(),
                                recurring.council(),
                                recurring.others(),
                                weekly(recurring.cost())),
                        new BudgetFiguresAnswer.OneOff(
                                oneOff.total(), oneOff.cost(), oneOff.adult(), oneOff.council(), oneOff.others())),
                reasons(lines, recurring, oneOff),
                List.of());
    }

    /** Rounded half up, for display only. */
    private static Money weekly(Money annual) {
        return new Money((2 * annual.pence() + WEEKS) / (2L * WEEKS));
    }

    private static List<Reason> reasons(List<Line> lines, MoneyOfOneKind recurring, MoneyOfOneKind oneOff) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Because.computes(
                "BUDGET-03",
                careAct("s.26(1)(a)"),
                "Meeting the needs costs the council " + recurring.cost() + " a year and " + oneOff.cost() + " once."));
        reasons.add(Because.computes(
                "BUDGET-03",
                careAct("s.26(1)(b)-(c), s.14(4)"),
                recurring.adult() == null
                        ? "The financial assessment is awaited, so the two shares are not yet known."
                        : "The adult pays the assessed contribution, but never more than what may be charged for."));
        lines.stream()
                .filter(MoneyOfOneKind::isFree)
                .map(line -> Because.computes(
                        "BUDGET-04", careAct("s.26(4)"), "Line " + line.id() + " is free and adds to no figure."))
                .forEach(reasons::add);
        return reasons;
    }
}
