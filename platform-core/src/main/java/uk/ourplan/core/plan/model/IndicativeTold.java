package uk.ourplan.core.plan.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.IndicativeWorked;
import uk.ourplan.api.plan.IndicativeWorked.Line;
import uk.ourplan.api.plan.IndicativeWorked.Rate;
import uk.ourplan.api.plan.IndicativeWorked.Tool;
import uk.ourplan.core.law.budget.TheIndicativeBudget;
import uk.ourplan.core.law.budget.TheIndicativeBudget.Working;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.Indicative;
import uk.ourplan.tenant.policy.CostCalculator;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/** Tells how the indicative budget was worked out, with the calculator in use on the day (BUDGET-05). */
final class IndicativeTold {

    private IndicativeTold() {}

    static IndicativeWorked of(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        Optional<CostCalculator> tool = TheIndicativeBudget.inUse(policy);
        Optional<Working> working =
                tool.flatMap(used -> TheIndicativeBudget.of(money.budgetTalk().priced(), desk.needs(), used));
        Indicative entered = money.indicative();
        return new IndicativeWorked(
                policy.read(Settings.INDICATIVE_LABEL).value(),
                tool.map(IndicativeTold::told).orElse(null),
                working.map(Working::lines).orElse(List.of()).stream()
                        .map(IndicativeTold::told)
                        .toList(),
                working.map(Working::weekly).orElse(null),
                entered == null || entered.weeklyPence() == null ? null : new Money(entered.weeklyPence()),
                reason(money, entered));
    }

    private static @Nullable String reason(MoneySection money, @Nullable Indicative entered) {
        String why = money.budgetTalk().overrideReason();
        return why != null ? why : entered == null ? null : entered.by();
    }

    private static Tool told(CostCalculator tool) {
        return new Tool(
                tool.name(),
                tool.version(),
                tool.inUseFrom(),
                tool.rates().stream()
                        .map(rate -> new Rate(rate.support(), rate.unit(), rate.pence()))
                        .toList());
    }

    private static Line told(TheIndicativeBudget.Line line) {
        return new Line(line.need(), line.support(), line.unit(), line.rate(), line.units(), line.pence(), line.why());
    }
}
