package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.ManagingTheMoney.DirectPayment;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * How the budget is managed, and the particulars of a direct payment where one is proposed (CONTENT-10, CONTENT-11, DP-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(2)</a>
 */
public final class ManagingOnPlan {

    private ManagingOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        @Nullable
        ManagingTheMoney managing = desk.section(ManagingTheMoney.class).orElse(null);
        if (desk.councilManagesMoney() && (managing == null || managing.method() == null)) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "CONTENT-10",
                            Topic.MANAGEMENT_METHOD,
                            "How the budget will be managed is blank.",
                            "Choose the method that the person wants.")
                    .under("Care Act 2014 s.25(2)")
                    .in(MANAGING_THE_MONEY, "method"));
        }
        if (managing != null && desk.hasDirectPayment()) {
            lacks.addAll(payment(desk, managing.dp()));
        }
        return lacks;
    }

    private static List<Lack> payment(PlanOnDesk desk, @Nullable DirectPayment given) {
        DirectPayment payment = given == null
                ? new DirectPayment(
                        List.of(), null, null, null, null, null, null, null, List.of(), List.of(), null, null, null)
                : given;
        List<Lack> lacks = new ArrayList<>();
        if (payment.needs().isEmpty()) {
            lacks.add(particular(Topic.PAYMENT_NEEDS, "needs", "does not say which needs it covers", "Tick them."));
        }
        Set<String> there = desk.needs().stream().map(Need::id).collect(Collectors.toSet());
        payment.needs().stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> lacks.add(particular(
                        Topic.PAYMENT_NEEDS,
                        "needs",
                        "names need " + id + ", which is not on the plan",
                        "Take it out, or put the need on the plan.")));
        boolean onlyOnce = payment.amountPence() == null && payment.oneOffPence() != null;
        if (payment.amountPence() == null && !onlyOnce) {
            lacks.add(particular(Topic.PAYMENT_AMOUNT, "amount_pence", "has no amount", "Enter the amount."));
        }
        if (payment.frequency() == null && !onlyOnce) {
            lacks.add(particular(
                    Topic.PAYMENT_AMOUNT, "frequency", "does not say how often it is paid", "Choose how often."));
        }
        if (blank(payment.managedBy())) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "CONTENT-10",
                            Topic.MANAGEMENT_METHOD,
                            "The direct payment does not say by whom it will be managed.",
                            "Name who manages it.")
                    .under("Care Act 2014 s.25(2)")
                    .in(MANAGING_THE_MONEY, "dp.managed_by"));
        }
        boolean free = payment.setUp() != null && !blank(payment.setUp().noCostsBecause());
        if (!Boolean.FALSE.equals(payment.employs()) && payment.employerCosts().isEmpty() && !free) {
            lacks.add(particular(
                    Topic.PAYMENT_EMPLOYER_COSTS,
                    "employer_costs",
                    "does not give the costs of being an employer",
                    "List them, say why there are none, or record that the person will employ nobody."));
        }
        return lacks;
    }

    private static Lack particular(Topic topic, String field, String what, String mend) {
        return stops(Step.SUBMIT, "CONTENT-11", topic, "The direct payment " + what + ".", mend)
                .under("Care Act 2014 s.25(2)")
                .in(MANAGING_THE_MONEY, "dp." + field);
    }
}
