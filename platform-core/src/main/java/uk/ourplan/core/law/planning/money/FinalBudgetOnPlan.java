package uk.ourplan.core.law.planning.money;

import java.time.LocalDate;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The plan takes effect no earlier than the day on which its final budget is agreed, and that is the day of its sign-off
 * (BUDGET-22).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26</a>
 */
public final class FinalBudgetOnPlan {

    private FinalBudgetOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        LocalDate takesEffect = desk.section(MoneySection.class)
                .map(money -> money.budgetTalk().takesEffect())
                .orElse(null);
        if (takesEffect == null || desk.signedOff()) {
            return List.of();
        }
        return takesEffect.isBefore(policy.on())
                ? List.of(Lack.stops(
                                Step.AUTHORISE,
                                "BUDGET-22",
                                Topic.PROPOSED_BUDGET,
                                "The budget would take effect on " + takesEffect
                                        + ", before it is agreed by the council's signature.",
                                "Give a day from today on; what is needed sooner is met as interim support.")
                        .under("Care Act 2014 s.26")
                        .in(SectionName.MONEY, "budget.takes_effect"))
                : List.of();
    }
}
