package uk.ourplan.core.law.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.Many;
import uk.ourplan.core.law.budget.TheIndicativeBudget.Line;
import uk.ourplan.core.law.budget.TheIndicativeBudget.Working;
import uk.ourplan.core.law.planning.money.IndicativeNow;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.BudgetTalk.Priced;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.tenant.policy.CostCalculator;
import uk.ourplan.tenant.policy.CostCalculator.Rate;

/** What holds of every sum, conversion, part of a week and day of a budget, whatever the amounts. */
@DisplayName("BUDGET-01, BUDGET-05, BUDGET-22, BUDGET-29: of every amount")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryAmountSpec {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static final List<Need> NEEDS = List.of(
            TheIndicativeBudgetSpec.need("N1", true, true),
            TheIndicativeBudgetSpec.need("N2", true, false),
            TheIndicativeBudgetSpec.need("N3", false, true));

    /** So many units, in quarters of one, at a rate. */
    private record PartWeek(Money rate, BigDecimal units, BigDecimal more) {

        static PartWeek any(Many many) {
            return new PartWeek(many.money(), quarters(many), quarters(many));
        }

        private static BigDecimal quarters(Many many) {
            return new BigDecimal(many.upTo(200)).divide(new BigDecimal(4));
        }
    }

    /** Versions with days in any order, the earlier version agreed before the later. */
    private record Versions(List<FinalBudget> all, LocalDate day) {

        static Versions any(Many many) {
            List<FinalBudget> all = new ArrayList<>();
            LocalDate submitted = FIRST;
            int count = 1 + many.upTo(3);
            for (int version = 1; version <= count; version++) {
                submitted = submitted.plusDays(many.upTo(60));
                LocalDate agreed = submitted.plusDays(many.upTo(20));
                boolean signed = version < count || many.upTo(1) == 0;
                all.add(new FinalBudget(
                        version,
                        submitted,
                        signed ? agreed : null,
                        many.upTo(2) == 0 ? agreed.plusDays(many.upTo(30)) : null,
                        null,
                        many.money(),
                        Money.NONE));
                submitted = agreed;
            }
            return new Versions(many.shuffled(all), FIRST.plusDays(many.upTo(400)));
        }
    }

    @Test
    void a_part_of_a_week_costs_no_more_than_a_penny_beside_its_exact_share() {
        assertThat(Many.cases(PartWeek::any)).allSatisfy(part -> {
            BigDecimal exact = BigDecimal.valueOf(part.rate().pence()).multiply(part.units());
            long paid = TheIndicativeBudget.times(part.rate(), part.units()).pence();

            assertThat(exact.subtract(BigDecimal.valueOf(paid)).abs()).isLessThanOrEqualTo(new BigDecimal("0.5"));
        });
    }

    @Test
    void two_parts_of_a_week_are_never_more_than_a_penny_from_both_together() {
        assertThat(Many.cases(PartWeek::any)).allSatisfy(part -> {
            Money apart = TheIndicativeBudget.times(part.rate(), part.units())
                    .plus(TheIndicativeBudget.times(part.rate(), part.more()));
            Money together = TheIndicativeBudget.times(part.rate(), part.units().add(part.more()));

            assertThat(Math.abs(apart.pence() - together.pence())).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void whole_units_cost_exactly_what_that_many_cost_one_by_one() {
        assertThat(Many.cases(many -> new PartWeek(many.money(), new BigDecimal(many.upTo(60)), BigDecimal.ZERO)))
                .allSatisfy(part -> assertThat(TheIndicativeBudget.times(part.rate(), part.units()))
                        .isEqualTo(part.rate().times(part.units().longValueExact())));
    }

    @Test
    void a_week_made_a_year_and_a_week_again_is_the_same_week() {
        assertThat(Many.cases(Many::money)).allSatisfy(weekly -> {
            long annual = weekly.times(Frequency.WEEKLY.timesAYear()).pence();

            assertThat(new IndicativeNow.Amounts(annual, 0).weekly()).isEqualTo(weekly.pence());
        });
    }

    @Test
    void the_instalments_of_a_year_are_together_its_cost_at_every_frequency() {
        assertThat(Many.cases(Many::money))
                .allSatisfy(each -> assertThat(Stream.of(Frequency.values()).filter(Frequency::isRecurring))
                        .allSatisfy(frequency -> {
                            Money paid = IntStream.range(0, frequency.timesAYear())
                                    .mapToObj(instalment -> each)
                                    .reduce(Money.NONE, Money::plus);
                            long weekly = new IndicativeNow.Amounts(paid.pence(), 0).weekly();

                            assertThat(paid).isEqualTo(each.times(frequency.timesAYear()));
                            assertThat(Math.abs(weekly * 52 - paid.pence())).isLessThanOrEqualTo(26);
                        }));
    }

    @Test
    void the_indicative_budget_is_the_sum_of_its_lines_in_any_order_and_more_rates_change_nothing() {
        assertThat(Many.cases(EveryAmountSpec::anyWorking)).allSatisfy(priced -> {
            Working working = worked(priced.lines(), priced.rates());
            Working shuffled = worked(priced.shuffled(), priced.rates());
            List<Rate> more = new ArrayList<>(priced.rates());
            more.add(new Rate("another", "hour", new Money(999)));

            assertThat(working.lines().stream()
                            .map(Line::pence)
                            .filter(Objects::nonNull)
                            .reduce(Money.NONE, Money::plus))
                    .isEqualTo(working.weekly());
            assertThat(shuffled.weekly()).isEqualTo(working.weekly());
            assertThat(worked(priced.lines(), more).weekly()).isEqualTo(working.weekly());
            assertThat(working.lines())
                    .allMatch(line -> (line.pence() == null) != (line.why() == null))
                    .hasSameSizeAs(priced.lines());
        });
    }

    @Test
    void on_every_day_the_budget_in_force_is_signed_has_begun_and_is_the_last_that_has() {
        assertThat(Many.cases(Versions::any)).allSatisfy(versions -> {
            Optional<FinalBudget> inForce = FinalBudget.on(versions.all(), versions.day());
            List<FinalBudget> begun = versions.all().stream()
                    .filter(each -> each.agreed() != null
                            && !Objects.requireNonNullElse(each.takesEffect(), each.agreed())
                                    .isAfter(versions.day()))
                    .toList();

            assertThat(inForce.map(FinalBudget::version))
                    .isEqualTo(begun.stream().map(FinalBudget::version).max(Comparator.naturalOrder()));
        });
    }

    @Test
    void between_two_ways_there_is_a_gap_exactly_where_a_day_belongs_to_neither() {
        assertThat(Many.cases(many -> new LocalDate[] {FIRST.plusDays(many.upTo(40)), FIRST.plusDays(many.upTo(40))}))
                .allSatisfy(days -> {
                    boolean neither = days[0].datesUntil(days[0].plusDays(60))
                            .anyMatch(day -> day.isAfter(days[0]) && day.isBefore(days[1]));

                    assertThat(ChangingTheMethod.gap(days[0], days[1]).isPresent())
                            .isEqualTo(neither);
                });
    }

    private record Worked(List<Priced> lines, List<Priced> shuffled, List<Rate> rates) {}

    private static Worked anyWorking(Many many) {
        List<Rate> rates = many.listOf(4, one -> new Rate("support" + one.upTo(5), "hour", one.money()));
        List<Priced> lines = new ArrayList<>(many.listOf(
                6, one -> new Priced("N" + one.upTo(4), "support" + one.upTo(5), new BigDecimal(one.upTo(40)))));
        lines.add(new Priced("N1", "support1", BigDecimal.ONE));
        return new Worked(lines, many.shuffled(lines), rates);
    }

    private static Working worked(List<Priced> lines, List<Rate> rates) {
        return TheIndicativeBudget.of(lines, NEEDS, new CostCalculator("Tool", "1", FIRST, rates))
                .orElseThrow();
    }
}
