package uk.ourplan.core.law.planning.money;

import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.budget.ChangingTheMethod;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.MethodChanges;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;
import uk.ourplan.language.money.MethodTrigger;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * While it is open how the budget of a live plan is managed, the plan says so and somebody is asked to decide it; a revision
 * manages the budget as it was decided (BUDGET-29).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)(b), s.24(1)(c)</a>
 */
public final class MethodReconsidered {

    private static final String RULE = "BUDGET-29";
    private static final String CLAUSE = "Care Act 2014 s.24(1)(b), s.24(1)(c)";

    private MethodReconsidered() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        MethodChanges all = desk.beside().methods();
        List<Lack> lacks = new ArrayList<>();
        for (Opened opened : all.open()) {
            lacks.add(warns(
                    opened.trigger() == MethodTrigger.PROBLEM
                            ? "The way in which the budget is managed has problems, and what follows is not decided ("
                                    + opened.change() + ")."
                            : "Whether the budget is managed in another way is open (" + opened.change() + ").",
                    "Decide it with the person, with reasons."));
        }
        Method now = desk.section(ManagingTheMoney.class)
                .map(ManagingTheMoney::method)
                .orElse(null);
        Method decided = all.lastChange().map(Decided::method).orElse(null);
        if (desk.beside().reviews().revising() != null && now != null && decided != null && now != decided) {
            lacks.add(warns(
                    "This version manages the budget in another way than was decided last.",
                    "Take the way that was decided, or decide it anew."));
        }
        return lacks;
    }

    private static Lack warns(String says, String mend) {
        return Lack.warns(Step.SUBMIT, RULE, Topic.MANAGEMENT_METHOD, says, mend)
                .under(CLAUSE)
                .in(MANAGING_THE_MONEY, "method");
    }

    /** Each open decision is decided, after the person was asked where another asked for them. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        MethodChanges all = desk.beside().methods();
        if (desk.beside().reviews().revising() != null && !desk.course().isInForce()) {
            // The version in force owes it until this one takes its place.
            return List.of();
        }
        List<OwedTask> owed = new ArrayList<>();
        for (Opened opened : all.open()) {
            boolean asksFirst = ChangingTheMethod.waitsForThePerson(opened, all, MethodChosen.lacksCapacity(desk))
                    && !ChangingTheMethod.isDeclined(opened, all);
            owed.add(
                    asksFirst
                            ? task(
                                    "confirm:" + opened.change(),
                                    "Ask the person whether they want what was asked for them (" + opened.change()
                                            + ").",
                                    "It ends when what they say is on record under “How the budget is managed”.")
                            : task(
                                    "decide:" + opened.change(),
                                    "Decide with the person how the budget is managed (" + opened.change() + ").",
                                    "It ends when the decision stands with its reasons under “How the budget is"
                                            + " managed”."));
        }
        boolean ending = desk.beside().paymentOperations().stream()
                .anyMatch(each -> each.method() == Method.DIRECT_PAYMENT && each.change() == PaymentChange.END);
        if (!ending
                && desk.hasDirectPayment()
                && all.open().stream().anyMatch(ChangingTheMethod::opensTheEndOfThePayment)) {
            owed.add(task(
                            "misuse",
                            "Decide whether the direct payment ends for misuse. Try first what would put it right.",
                            "It ends when ending the payment is begun under “What happened since”, or the decision closes.")
                    .urgentFrom(policy.on()));
        }
        return owed;
    }

    private static OwedTask task(String key, String says, String ends) {
        return OwedTask.of(RULE, key, says, ends).under(CLAUSE).in(MANAGING_THE_MONEY, "method");
    }
}
