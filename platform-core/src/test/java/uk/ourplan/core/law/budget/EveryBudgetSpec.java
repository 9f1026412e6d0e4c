package uk.ourplan.core.law.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.Many;
import uk.ourplan.core.law.budget.BudgetFiguresFacts.Line;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.ServiceClass;

@DisplayName("BUDGET-01, BUDGET-03, BUDGET-20: of every budget")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryBudgetSpec {

    private static final TheFiguresOfTheBudget LAW = new TheFiguresOfTheBudget();
    private static final int MOST_LINES = 12;

    /** A budget with the same lines in another order, and one line more that the council pays for. */
    private record Budget(List<Line> lines, List<Line> shuffled, Line more, Money weekly, Money once) {

        static Budget any(Many many) {
            List<Line> lines = many.listOf(MOST_LINES, EveryBudgetSpec::anyLine);
            Line more = new Line(
                    "more", many.money(), many.oneOf(Frequency.class), ServiceClass.BOUGHT_SERVICE, Funder.COUNCIL);
            return new Budget(lines, many.shuffled(lines), more, many.money(), many.money());
        }

        BudgetFiguresAnswer figures() {
            return figures(lines);
        }

        BudgetFiguresAnswer figures(List<Line> of) {
            var facts = new BudgetFiguresFacts(of, new Given<>(weekly), once);
            return Objects.requireNonNull(LAW.decide(facts).answer());
        }

        List<Line> andMore() {
            List<Line> longer = new ArrayList<>(lines);
            longer.add(more);
            return longer;
        }
    }

    private static Line anyLine(Many many) {
        ServiceClass kind = many.oneOf(ServiceClass.class);
        Funder funder = many.oneOf(Funder.class);
        boolean extra = kind == ServiceClass.EXTRA && funder == Funder.COUNCIL;
        return new Line(
                "line" + many.upTo(99),
                many.money(),
                many.oneOf(Frequency.class),
                kind,
                extra ? Funder.PERSON : funder);
    }

    private static Stream<Budget> budgets() {
        return Many.cases(Budget::any);
    }

    @Test
    void the_adults_and_the_councils_share_are_together_the_cost() {
        assertThat(budgets()).allSatisfy(budget -> {
            var recurring = budget.figures().recurring();
            var once = budget.figures().oneOff();

            assertThat(known(recurring.adultAnnualPence()).plus(known(recurring.councilAnnualPence())))
                    .isEqualTo(recurring.costAnnualPence());
            assertThat(known(once.adultPence()).plus(known(once.councilPence())))
                    .isEqualTo(once.costPence());
        });
    }

    @Test
    void the_cost_and_what_others_pay_are_together_the_total() {
        assertThat(budgets()).allSatisfy(budget -> {
            var recurring = budget.figures().recurring();
            var once = budget.figures().oneOff();

            assertThat(recurring.costAnnualPence().plus(sum(recurring.othersAnnualPence())))
                    .isEqualTo(recurring.totalAnnualPence());
            assertThat(once.costPence().plus(sum(once.othersPence()))).isEqualTo(once.totalPence());
        });
    }

    @Test
    void the_adult_never_pays_more_than_was_assessed_nor_more_than_may_be_charged_for() {
        assertThat(budgets()).allSatisfy(budget -> {
            var recurring = budget.figures().recurring();
            Money aftercare = sum(budget.lines().stream()
                    .filter(line -> line.funder() == Funder.COUNCIL
                            && line.serviceClass() == ServiceClass.SECTION_117
                            && line.frequency() != Frequency.ONE_OFF)
                    .map(line -> line.pence().times(line.frequency().timesAYear())));

            assertThat(known(recurring.adultAnnualPence()))
                    .isLessThanOrEqualTo(budget.weekly().times(52))
                    .isLessThanOrEqualTo(recurring.costAnnualPence().minus(aftercare));
            assertThat(known(budget.figures().oneOff().adultPence())).isLessThanOrEqualTo(budget.once());
        });
    }

    @Test
    void the_order_of_its_lines_changes_nothing() {
        assertThat(budgets())
                .allSatisfy(
                        budget -> assertThat(budget.figures(budget.shuffled())).isEqualTo(budget.figures()));
    }

    @Test
    void one_more_service_lowers_neither_the_cost_nor_a_share() {
        assertThat(budgets()).allSatisfy(budget -> {
            var less = budget.figures();
            var more = budget.figures(budget.andMore());

            assertThat(more.recurring().costAnnualPence())
                    .isGreaterThanOrEqualTo(less.recurring().costAnnualPence());
            assertThat(known(more.recurring().adultAnnualPence()))
                    .isGreaterThanOrEqualTo(known(less.recurring().adultAnnualPence()));
            assertThat(known(more.recurring().councilAnnualPence()))
                    .isGreaterThanOrEqualTo(known(less.recurring().councilAnnualPence()));
            assertThat(known(more.oneOff().councilPence()))
                    .isGreaterThanOrEqualTo(known(less.oneOff().councilPence()));
        });
    }

    @Test
    void the_weekly_figure_is_the_nearest_to_a_fifty_second_of_the_year() {
        assertThat(budgets()).allSatisfy(budget -> {
            long annual = budget.figures().recurring().costAnnualPence().pence();
            long weekly = budget.figures().recurring().costWeeklyPence().pence();

            assertThat(2 * (annual - 52 * weekly)).isBetween(-52L, 51L);
        });
    }

    @Test
    void until_the_assessment_comes_only_the_shares_are_unknown() {
        assertThat(budgets()).allSatisfy(budget -> {
            var awaited = Objects.requireNonNull(
                    LAW.decide(new BudgetFiguresFacts(budget.lines(), new Given<>(null), budget.once()))
                            .answer());

            assertThat(awaited.recurring().costAnnualPence())
                    .isEqualTo(budget.figures().recurring().costAnnualPence());
            assertThat(awaited.recurring().adultAnnualPence()).isNull();
            assertThat(awaited.oneOff().councilPence()).isNull();
        });
    }

    private static Money known(@Nullable Money share) {
        return Objects.requireNonNull(share);
    }

    private static Money sum(Map<Funder, Money> others) {
        return sum(others.values().stream());
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.NONE, Money::plus);
    }
}
