package uk.ourplan.core.law.budget;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.BudgetFiguresFacts.Line;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.ServiceClass;

/**
 * The sums of one kind of money, recurring or one-off, of which every line is told in the same unit.
 *
 * @param adult what the adult pays, {@code null} while the assessment is awaited
 * @param council cost less the adult's amount
 */
record MoneyOfOneKind(
        Money total,
        Money cost,
        @Nullable Money adult,
        @Nullable Money council,
        Map<Funder, Money> others) {

    /** The sums of these lines against a contribution in the same unit, {@code null} while awaited. */
    static MoneyOfOneKind of(List<Line> lines, Function<Line, Money> amount, @Nullable Money contribution) {
        List<Line> counted = lines.stream().filter(line -> !isFree(line)).toList();
        Predicate<Line> byCouncil = line -> line.funder() == Funder.COUNCIL;
        Money cost = sum(counted, amount, byCouncil);
        Money chargeable = sum(counted, amount, byCouncil.and(line -> line.serviceClass() != ServiceClass.SECTION_117));
        Map<Funder, Money> others = new EnumMap<>(Funder.class);
        counted.stream()
                .filter(byCouncil.negate())
                .forEach(line -> others.merge(line.funder(), amount.apply(line), Money::plus));
        Money adult = contribution == null ? null : contribution.orLess(chargeable);
        Money council = adult == null ? null : cost.minus(adult);
        return new MoneyOfOneKind(sum(counted, amount, line -> true), cost, adult, council, others);
    }

    /** Support that is free to the person adds to no figure. */
    static boolean isFree(Line line) {
        return switch (line.serviceClass()) {
            case FREE_REABLEMENT, FREE_ENABLEMENT_OR_ASSESSMENT, FREE_MEANS, FREE_EQUIPMENT -> true;
            case BOUGHT_SERVICE, IN_HOUSE_SERVICE, SECTION_117, CHARGED_ADAPTATION, EXTRA -> false;
        };
    }

    private static Money sum(List<Line> lines, Function<Line, Money> amount, Predicate<Line> which) {
        return lines.stream().filter(which).map(amount).reduce(Money.NONE, Money::plus);
    }
}
