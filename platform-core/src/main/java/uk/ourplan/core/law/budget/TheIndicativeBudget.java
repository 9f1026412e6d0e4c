package uk.ourplan.core.law.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.BudgetTalk.Priced;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.tenant.policy.CostCalculator;
import uk.ourplan.tenant.policy.CostCalculator.Rate;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * The council's calculator prices the eligible needs that are agreed, unmet and to be met by the council, line by line and
 * rounded half up once on each; what a carer or somebody else meets, and a need that is not eligible, adds nothing. The result
 * is a guide and never a ceiling (BUDGET-01, BUDGET-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26</a>
 */
public final class TheIndicativeBudget {

    private TheIndicativeBudget() {}

    /**
     * One line of the working.
     *
     * @param pence what it adds, {@code null} where it adds nothing
     * @param why why it adds nothing, {@code null} where it does
     */
    public record Line(
            String need,
            String support,
            @Nullable String unit,
            @Nullable Money rate,
            @Nullable BigDecimal units,
            @Nullable Money pence,
            @Nullable String why) {}

    /** The working and what it comes to a week. */
    public record Working(List<Line> lines, Money weekly) {

        public Working {
            lines = List.copyOf(lines);
        }
    }

    /** The council's calculator, where it has one that is in use on the day; otherwise figures are entered by hand. */
    public static Optional<CostCalculator> inUse(CouncilPolicy policy) {
        return policy.read(Settings.COST_CALCULATOR)
                .value()
                .filter(tool -> !tool.inUseFrom().isAfter(policy.on()));
    }

    /** The working of these lines; empty where nothing was priced. */
    public static Optional<Working> of(List<Priced> priced, List<Need> needs, CostCalculator calculator) {
        if (priced.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (Priced each : priced) {
            lines.add(line(each, needs, calculator));
        }
        return Optional.of(new Working(
                lines, lines.stream().map(Line::pence).filter(Objects::nonNull).reduce(Money.NONE, Money::plus)));
    }

    private static Line line(Priced priced, List<Need> needs, CostCalculator calculator) {
        String number = priced.need() == null ? "" : priced.need();
        String support = priced.support() == null ? "" : priced.support();
        Rate rate = calculator.rate(support).orElse(null);
        String unit = rate == null ? null : rate.unit();
        Money each = rate == null ? null : rate.pence();
        String nothing = needs.stream()
                .filter(need -> need.id().equals(number))
                .findFirst()
                .map(TheIndicativeBudget::addsNothing)
                .orElse("No such need stands on the plan.");
        if (!nothing.isEmpty()) {
            return new Line(number, support, unit, each, priced.units(), null, nothing);
        }
        if (rate == null) {
            return new Line(
                    number,
                    support,
                    null,
                    null,
                    priced.units(),
                    null,
                    "Not priced: the calculator has no rate for it.");
        }
        if (priced.units() == null || priced.units().signum() < 0) {
            return new Line(number, support, unit, null, priced.units(), null, "Not priced: enter the units a week.");
        }
        return new Line(number, support, unit, each, priced.units(), times(rate.pence(), priced.units()), null);
    }

    /** Price times units, rounded half up once. */
    public static Money times(Money price, BigDecimal units) {
        return new Money(BigDecimal.valueOf(price.pence())
                .multiply(units)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static String addsNothing(Need need) {
        if (!Boolean.TRUE.equals(need.eligible())) {
            return "The need is not eligible.";
        }
        if (!Boolean.TRUE.equals(need.councilWillMeet())) {
            return "The need is met by a carer or otherwise.";
        }
        return Boolean.FALSE.equals(need.agreed()) ? "The need is not agreed." : "";
    }
}
