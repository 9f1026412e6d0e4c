package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.budget.ChoiceOfMethod;
import uk.ourplan.core.law.budget.ChoiceOfMethod.Missing;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.DirectPaymentAnswer;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Before a way of managing the budget stands on a plan, the person was told about every way (BUDGET-26), and what was weighed is
 * recorded (BUDGET-28).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)(b), s.24(1)(c)</a>
 */
public final class MethodChosen {

    private MethodChosen() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        ManagingTheMoney managing = desk.section(ManagingTheMoney.class).orElse(null);
        if (managing == null || managing.method() == null) {
            return List.of();
        }
        ChoiceOfMethod choice = choice(desk, managing);
        List<Lack> lacks = new ArrayList<>();
        if (managing.method() != Method.NOT_APPLICABLE || managing.decided() != null) {
            choice.uninformed().forEach(missing -> lacks.add(stops("BUDGET-26", missing)));
        }
        if (managing.method() != Method.NOT_APPLICABLE) {
            choice.unweighed().forEach(missing -> lacks.add(stops("BUDGET-28", missing)));
            if (managing.choice().toldCanChange() == null) {
                lacks.add(Lack.warns(
                                Step.SUBMIT,
                                "BUDGET-26",
                                Topic.MANAGEMENT_METHOD,
                                "The person was not told that the way can be changed if it does not work.",
                                "Tell them, and record the day.")
                        .under("Care Act 2014 s.24(1)(c)")
                        .in(MANAGING_THE_MONEY, "choosing.told_can_change"));
            }
        }
        return lacks;
    }

    private static Lack stops(String rule, Missing missing) {
        return Lack.stops(Step.SUBMIT, rule, Topic.MANAGEMENT_METHOD, missing.says(), missing.mend())
                .under("Care Act 2014 s.24(1)(b), s.24(1)(c)")
                .in(MANAGING_THE_MONEY, missing.fact());
    }

    private static ChoiceOfMethod choice(PlanOnDesk desk, ManagingTheMoney managing) {
        return new ChoiceOfMethod(
                managing.told(),
                managing.methodsTold(),
                managing.decided(),
                managing.views(),
                managing.availability(),
                managing.appropriateWay(),
                isConsidered(desk, managing),
                managing.canManage() != null,
                lacksCapacity(desk),
                !blank(managing.suitablePerson()) || managing.choice().suitablePersonAvailable() != null);
    }

    private static boolean isConsidered(PlanOnDesk desk, ManagingTheMoney managing) {
        boolean wanted =
                managing.directPayment() != null && managing.directPayment().answer() == DirectPaymentAnswer.WANTS;
        return desk.hasDirectPayment() || wanted || managing.requested().contains(Method.DIRECT_PAYMENT);
    }

    /** Whether the record says that the person cannot decide about their money. */
    public static boolean lacksCapacity(PlanOnDesk desk) {
        return desk.capacity().stream()
                .anyMatch(one -> one.decision() == CapacityDecision.MANAGE_MONEY
                        && one.status() == CapacityStatus.ASSESSED_LACKS);
    }
}
