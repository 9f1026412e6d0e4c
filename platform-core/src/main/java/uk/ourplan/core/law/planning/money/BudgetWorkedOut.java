package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.TheIndicativeBudget;
import uk.ourplan.core.law.budget.TheIndicativeBudget.Working;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.ToldOfBudget;
import uk.ourplan.language.plan.BudgetTalk;
import uk.ourplan.language.plan.BudgetTalk.Told;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.Indicative;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CostCalculator;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * The indicative budget follows the council's calculator or a written reason (BUDGET-05), each contingency with a cost has its
 * amount in it (BUDGET-06), the person knows the amount as it is now (BUDGET-07) and saw what it could buy (BUDGET-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26</a>
 */
public final class BudgetWorkedOut {

    private static final String ACT = "Care Act 2014 s.26";

    private BudgetWorkedOut() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        List<Lack> lacks = new ArrayList<>();
        overridden(desk, money, policy).ifPresent(lacks::add);
        IndicativeNow.withoutAmount(desk)
                .forEach(risk -> lacks.add(Lack.stops(
                                Step.SUBMIT,
                                "BUDGET-06",
                                Topic.INDICATIVE_BUDGET,
                                "The contingency of risk " + risk + " has a cost, and no amount.",
                                "Enter the amount and how often it falls due, or the line of support that pays for it.")
                        .in(SectionName.RISKS, "items[" + risk + "].contingency.cost.pence")));
        // That it is told and explained at all is asked before the plan is submitted (INVOLVE-05).
        untold(desk, money).forEach(lacks::add);
        BudgetTalk.Shown shown = money.budgetTalk().shown();
        if (shown != null && !blank(shown.chosen()) && isUnshown(shown)) {
            lacks.add(Lack.prompts(
                            Step.SUBMIT,
                            "BUDGET-08",
                            Topic.INDICATIVE_BUDGET,
                            "The person chose what the budget buys, and no options were shown to them before.",
                            "Show some ways of spending it, so that the choice is theirs and informed.")
                    .in(SectionName.MONEY, "budget.shown.options"));
        }
        return lacks;
    }

    private static boolean isUnshown(BudgetTalk.Shown shown) {
        return shown.options().isEmpty()
                || (shown.dated() != null
                        && shown.chosenOn() != null
                        && shown.dated().isAfter(shown.chosenOn()));
    }

    /** A changed amount is told again (BUDGET-06, BUDGET-07). */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        List<OwedTask> owed = new ArrayList<>();
        for (ToldOfBudget what : ToldOfBudget.values()) {
            IndicativeNow.Amounts now = now(desk, money, what);
            Told last = last(money, what);
            if (now != null && last != null && !isSame(last, now)) {
                owed.add(OwedTask.of(
                                what == ToldOfBudget.INDICATIVE ? "BUDGET-06" : "BUDGET-07",
                                "tell:" + what.code() + ":" + now.annual() + ":" + now.once(),
                                "Tell the person the new " + said(what) + ": " + said(now) + ".",
                                "It ends when this amount stands as told, or when the amount is what they were told before.")
                        .under(ACT)
                        .in(SectionName.MONEY, "budget.told"));
            }
        }
        return owed;
    }

    private static Optional<Lack> overridden(PlanOnDesk desk, MoneySection money, CouncilPolicy policy) {
        InEffect<Optional<CostCalculator>> calculator = policy.read(Settings.COST_CALCULATOR);
        Indicative entered = money.indicative();
        if (entered == null || entered.weeklyPence() == null) {
            return Optional.empty();
        }
        Money weekly = new Money(entered.weeklyPence());
        Money result = TheIndicativeBudget.inUse(policy)
                .flatMap(tool -> TheIndicativeBudget.of(money.budgetTalk().priced(), desk.needs(), tool))
                .map(Working::weekly)
                .orElse(null);
        if (result == null) {
            return blank(entered.by()) && blank(money.budgetTalk().overrideReason())
                    ? Optional.of(Lack.warns(
                                    Step.SUBMIT,
                                    "BUDGET-05",
                                    Topic.INDICATIVE_BUDGET,
                                    "The indicative budget was entered by hand, and it is not said how it was worked out.",
                                    "Price the needs with the council's calculator, or write down the reason for the figure.")
                            .under(ACT)
                            .reading(calculator)
                            .in(SectionName.MONEY, "indicative.by"))
                    : Optional.empty();
        }
        return !weekly.equals(result) && blank(money.budgetTalk().overrideReason())
                ? Optional.of(Lack.stops(
                                Step.SUBMIT,
                                "BUDGET-05",
                                Topic.INDICATIVE_BUDGET,
                                "The calculator comes to " + result + " a week; " + weekly
                                        + " was entered, and no reason is written.",
                                "Take the calculator's figure, or write the reason about this person's needs; both are kept.")
                        .under(ACT)
                        .reading(calculator)
                        .in(SectionName.MONEY, "budget.override_reason"))
                : Optional.empty();
    }

    private static List<Lack> untold(PlanOnDesk desk, MoneySection money) {
        List<Lack> lacks = new ArrayList<>();
        for (ToldOfBudget what : ToldOfBudget.values()) {
            IndicativeNow.Amounts now = now(desk, money, what);
            Told last = last(money, what);
            if (now != null && last != null && !isSame(last, now)) {
                lacks.add(stops(
                        "The " + said(what) + " is now " + said(now) + "; the person was last told another amount.",
                        "Tell the new amount.",
                        "budget.told"));
            }
        }
        return lacks;
    }

    private static String said(ToldOfBudget what) {
        return switch (what) {
            case INDICATIVE -> "indicative budget";
            case FINAL -> "final budget";
        };
    }

    private static @Nullable Told last(MoneySection money, ToldOfBudget what) {
        return money.budgetTalk().told().stream()
                .filter(told -> told.what() == what && told.weeklyPence() != null)
                .reduce((first, later) -> later)
                .orElse(null);
    }

    private static IndicativeNow.@Nullable Amounts now(PlanOnDesk desk, MoneySection money, ToldOfBudget what) {
        return switch (what) {
            case INDICATIVE -> IndicativeNow.of(desk, money);
            case FINAL -> {
                Figures figures = desk.figures();
                yield figures == null ? null : new IndicativeNow.Amounts(figures.costAnnual(), figures.costOneOff());
            }
        };
    }

    /** Somebody is told a weekly amount: it is the same where it is what the year comes to a week. */
    private static boolean isSame(Told told, IndicativeNow.Amounts now) {
        long weekly = told.weeklyPence() == null ? 0 : told.weeklyPence();
        long once = told.oneOffPence() == null ? 0 : told.oneOffPence();
        return weekly == now.weekly() && once == now.once();
    }

    private static String said(IndicativeNow.Amounts now) {
        return new Money(now.weekly()) + " a week" + (now.once() == 0 ? "" : " and " + new Money(now.once()) + " once");
    }

    private static Lack stops(String says, String mend, String field) {
        return Lack.stops(Step.AUTHORISE, "BUDGET-07", Topic.FINAL_BUDGET_TOLD, says, mend)
                .under(ACT)
                .in(SectionName.MONEY, field);
    }
}
