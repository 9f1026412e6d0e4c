package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.ManagingTheMoney.Part;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.JointFunding;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;

/**
 * The indicative and the proposed final budget, which every plan has whatever the setting, that every penny has a payer, and what
 * must be settled before the amount is final (CONTENT-08, CONTENT-09, BUDGET-02, BUDGET-07, BUDGET-20, BUDGET-25).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26</a>
 */
public final class BudgetOnPlan {

    private BudgetOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        if (money.indicative() == null || money.indicative().weeklyPence() == null) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "CONTENT-08",
                            Topic.INDICATIVE_BUDGET,
                            "The indicative budget is blank.",
                            "Enter the weekly amount that the person was shown; nought is an amount.")
                    .under("Care Act 2014 s.25(1)(e), s.26")
                    .in(SectionName.MONEY, "indicative.weekly_pence"));
        }
        lacks.addAll(proposed(desk));
        lacks.addAll(CostAboveIndicative.lacking(desk, money, policy));
        lacks.addAll(jointFunding(desk, money, policy));
        if (money.finalTold() == null) {
            lacks.add(stops(
                            Step.AUTHORISE,
                            "BUDGET-07",
                            Topic.FINAL_BUDGET_TOLD,
                            "The person has not been told the final amount of the budget.",
                            "Tell them, and record the day.")
                    .under("Care Act 2014 s.26")
                    .in(SectionName.MONEY, "final_told"));
        }
        return lacks;
    }

    /** Nought is a budget; a blank is none (BUDGET-02). */
    private static List<Lack> proposed(PlanOnDesk desk) {
        boolean councilMeetsAny =
                desk.needs().stream().map(Need::councilWillMeet).anyMatch(Boolean.TRUE::equals);
        boolean lines = !desk.support().services().isEmpty()
                || !desk.support().equipment().isEmpty();
        if (desk.figures() == null || (councilMeetsAny && !lines)) {
            return List.of(stops(
                            Step.SUBMIT,
                            "CONTENT-08",
                            Topic.PROPOSED_BUDGET,
                            "The proposed final budget is blank: the lines of support do not give a figure yet.",
                            "Give every line an amount, a frequency, a class and a payer.")
                    .under("Care Act 2014 s.25(1)(e), s.26(1)")
                    .in(SectionName.SUPPORT, null));
        }
        return parts(desk, desk.figures());
    }

    private static List<Lack> parts(PlanOnDesk desk, Figures figures) {
        List<Lack> lacks = new ArrayList<>();
        if (figures.totalAnnual() != figures.costAnnual() + figures.othersAnnual()
                || figures.totalOneOff() != figures.costOneOff() + figures.othersOneOff()) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "BUDGET-20",
                            Topic.RECONCILED,
                            "What the council and the others pay does not add up to the plan's total; the difference is "
                                    + difference(figures) + ".",
                            "Name a payer on every line.")
                    .under("Care Act 2014 s.26(3)")
                    .in(SectionName.SUPPORT, null));
        }
        desk.section(ManagingTheMoney.class)
                .filter(managing -> desk.councilManagesMoney())
                .ifPresent(managing -> lacks.addAll(managed(managing, figures)));
        return lacks;
    }

    /** To the penny; a direct payment is a part of what the council pays and is not counted again (CONTENT-09). */
    private static String difference(Figures figures) {
        return new Money(Math.abs(figures.totalAnnual() - figures.costAnnual() - figures.othersAnnual()))
                + " a year and "
                + new Money(Math.abs(figures.totalOneOff() - figures.costOneOff() - figures.othersOneOff())) + " once";
    }

    private static List<Lack> managed(ManagingTheMoney managing, Figures figures) {
        Set<Method> methods = managing.parts().stream()
                .map(Part::method)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (managing.method() == Method.MIXED && methods.size() < 2) {
            return List.of(unmanaged(
                    "A mixed budget has fewer than two parts of different methods.",
                    "Split the budget into its parts, or choose one method for all of it."));
        }
        long annual = sum(managing.parts(), Part::annualPence);
        long once = sum(managing.parts(), Part::oneOffPence);
        boolean wrong = annual != figures.costAnnual() || once != figures.costOneOff();
        return wrong && !managing.parts().isEmpty()
                ? List.of(unmanaged(
                        "The parts add up to " + new Money(annual) + " a year and " + new Money(once)
                                + " once; the cost to the council is " + new Money(figures.costAnnual())
                                + " a year and " + new Money(figures.costOneOff()) + " once.",
                        "Change the parts until they add up to the cost."))
                : List.of();
    }

    private static long sum(List<Part> parts, Function<Part, @Nullable Long> amount) {
        return parts.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Lack unmanaged(String says, String mend) {
        return stops(Step.SUBMIT, "BUDGET-25", Topic.RECONCILED, says, mend)
                .under("Care Act 2014 s.26")
                .in(SectionName.MANAGING_THE_MONEY, "parts");
    }

    private static List<Lack> jointFunding(PlanOnDesk desk, MoneySection money, CouncilPolicy policy) {
        boolean health = desk.figures() != null && desk.figures().others().contains(Funder.NHS);
        JointFunding joint = money.jointFunding();
        boolean complete = joint != null && !blank(joint.body()) && joint.agreed() != null && !blank(joint.period());
        InEffect<List<String>> bodies = policy.read(MoneySettings.HEALTH_BODIES);
        if (health && complete && isUnlisted(joint, bodies.value())) {
            return List.of(Lack.warns(
                            Step.SUBMIT,
                            "BUDGET-20",
                            Topic.RECONCILED,
                            "The health body that pays a part is none of those that this council lists: "
                                    + String.join(", ", bodies.value()) + ".",
                            "Name it as it is listed, or check that it agreed to pay.")
                    .under("Care Act 2014 s.26(3)")
                    .in(SectionName.MONEY, "joint_funding.body")
                    .reading(bodies));
        }
        return health && !complete
                ? List.of(stops(
                                Step.SUBMIT,
                                "BUDGET-20",
                                Topic.RECONCILED,
                                "The NHS pays a part, and the health body, the period or the day on which it agreed is blank.",
                                "Enter all three.")
                        .under("Care Act 2014 s.26(3)")
                        .in(SectionName.MONEY, "joint_funding"))
                : List.of();
    }

    /** Names stand in a setting only to be chosen from; with none listed, any may be named. */
    private static boolean isUnlisted(@Nullable JointFunding joint, List<String> bodies) {
        String body = joint == null ? null : joint.body();
        return body != null
                && !bodies.isEmpty()
                && bodies.stream().noneMatch(listed -> listed.equalsIgnoreCase(body.strip()));
    }
}
