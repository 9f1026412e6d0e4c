package uk.ourplan.core.law.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.budget.TheIndicativeBudget.Line;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.BudgetTalk.Priced;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.tenant.policy.CostCalculator;
import uk.ourplan.tenant.policy.CostCalculator.Rate;

@Tag("BUDGET-05")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheIndicativeBudgetSpec {

    private static final CostCalculator TOOL = new CostCalculator(
            "County costing tool",
            "2026.1",
            LocalDate.of(2026, 4, 6),
            List.of(new Rate("home_care", "hour", new Money(2000)), new Rate("exact", "hour", new Money(2137))));

    @Test
    void unmet_eligible_needs_are_priced_and_one_that_a_carer_meets_adds_nothing() {
        var working = TheIndicativeBudget.of(
                        List.of(
                                priced("N1", "home_care", "7"),
                                priced("N2", "home_care", "3.5"),
                                priced("N3", "home_care", "4.5")),
                        List.of(need("N1", true, true), need("N2", true, true), need("N3", true, false)),
                        TOOL)
                .orElseThrow();

        assertThat(working.weekly()).isEqualTo(new Money(21_000));
        assertThat(working.lines()).extracting(Line::pence).containsExactly(new Money(14_000), new Money(7_000), null);
        assertThat(working.lines().getLast().why()).isEqualTo("The need is met by a carer or otherwise.");
    }

    @Test
    void no_unmet_eligible_need_comes_to_nought() {
        var working = TheIndicativeBudget.of(
                        List.of(priced("N1", "home_care", "7")), List.of(need("N1", false, true)), TOOL)
                .orElseThrow();

        assertThat(working.weekly()).isEqualTo(Money.NONE);
    }

    @Test
    void where_nothing_was_priced_there_is_no_result() {
        assertThat(TheIndicativeBudget.of(List.of(), List.of(need("N1", true, true)), TOOL))
                .isEmpty();
    }

    @Test
    void a_support_without_a_rate_is_named_and_adds_nothing() {
        var working = TheIndicativeBudget.of(
                        List.of(priced("N1", "unheard_of", "7")), List.of(need("N1", true, true)), TOOL)
                .orElseThrow();

        assertThat(working.weekly()).isEqualTo(Money.NONE);
        assertThat(working.lines().getFirst().why()).isEqualTo("Not priced: the calculator has no rate for it.");
    }

    /** BUDGET-01: 2137 x 10.5 hours a week = 22438.5, rounded half up once. */
    @Test
    void a_unit_cost_times_units_is_rounded_half_up_once_on_its_line() {
        var working = TheIndicativeBudget.of(
                        List.of(priced("N1", "exact", "10.5")), List.of(need("N1", true, true)), TOOL)
                .orElseThrow();

        assertThat(working.weekly()).isEqualTo(new Money(22_439));
    }

    @Test
    void for_whatever_lines_the_working_adds_up_to_the_figure_and_no_line_is_more_than_half_a_penny_off() {
        Random random = new Random(20261123);
        for (int round = 0; round < 500; round++) {
            long rate = random.nextLong(1, 20_000);
            BigDecimal units = BigDecimal.valueOf(random.nextLong(0, 16_800), 2);
            CostCalculator tool = new CostCalculator(
                    "Any", "1", LocalDate.of(2026, 1, 1), List.of(new Rate("any", "hour", new Money(rate))));
            var working = TheIndicativeBudget.of(
                            List.of(new Priced("N1", "any", units), new Priced("N1", "any", units)),
                            List.of(need("N1", true, true)),
                            tool)
                    .orElseThrow();

            long sum = working.lines().stream().mapToLong(line -> pence(line)).sum();
            BigDecimal exact = BigDecimal.valueOf(rate).multiply(units);

            assertThat(working.weekly().pence()).isEqualTo(sum);
            assertThat(BigDecimal.valueOf(pence(working.lines().getFirst()))
                            .subtract(exact)
                            .abs()
                            .setScale(2, RoundingMode.HALF_UP))
                    .isLessThanOrEqualTo(new BigDecimal("0.50"));
        }
    }

    private static long pence(Line line) {
        Money pence = line.pence();
        return pence == null ? 0 : pence.pence();
    }

    private static Priced priced(String need, String support, String units) {
        return new Priced(need, support, new BigDecimal(units));
    }

    static Need need(String id, boolean eligible, boolean council) {
        Need found = Need.found(id, "Something", List.of(), eligible, null);
        return council ? OfTheCouncil.meeting(found) : found;
    }
}
