package uk.ourplan.core.law.planning.payment;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.DirectPaymentConditions;
import uk.ourplan.core.law.budget.ManagementMethodsFacts;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentDecision;
import uk.ourplan.language.money.PaymentRefusal;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.PaymentRequest;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A request for a direct payment is decided condition by condition. Where all are met it must be made; a refusal names the
 * condition that fails, says why, and is told in writing with how to complain (DP-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/31">Care Act 2014 s.31, s.32</a>
 */
public final class PaymentDecided {

    private static final String RULE = "DP-03";

    private PaymentDecided() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        ManagingTheMoney managing = desk.section(ManagingTheMoney.class).orElse(null);
        if (managing == null) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        PaymentRequest request = managing.request();
        if (desk.hasDirectPayment()) {
            whyNot(desk, managing)
                    .forEach(says -> lacks.add(stops(
                            says + " The direct payment may not be made.",
                            says.startsWith("The nominee")
                                    ? "Offer another nominee, or another way of managing the money."
                                    : "Choose another way of managing the money, or mend what stands in the way.",
                            "method")));
        } else if (managing.method() != null
                && Paying.on(desk).isWanted()
                && (request == null || request.decision() == null)) {
            lacks.add(stops(
                    "The person wants a direct payment, and no decision on it is on record.",
                    "Record the decision on each condition; a refusal needs its ground.",
                    "request.decision"));
        }
        if (request != null && request.decision() == PaymentDecision.REFUSED) {
            refused(desk, managing, request, lacks);
        }
        return lacks;
    }

    private static void refused(PlanOnDesk desk, ManagingTheMoney managing, PaymentRequest request, List<Lack> lacks) {
        if (request.ground() == null) {
            lacks.add(stops(
                    "A direct payment is refused without its ground.",
                    "Name the condition that fails. A policy of the council is no ground.",
                    "request.ground"));
        } else if (!isGround(request.ground(), desk, managing)) {
            lacks.add(stops(
                    "A direct payment is refused on a ground that the record does not bear out.",
                    "Every condition that is on record is met, so it must be made; or record what fails.",
                    "request.ground"));
        }
        if (blank(request.detail())) {
            lacks.add(stops(
                    "A direct payment is refused without a reason about this person's need.",
                    "Name the need, and say why another way is right for it.",
                    "request.detail"));
        }
        if (request.told() == null) {
            lacks.add(stops(
                    "The person is not told in writing that a direct payment is refused.",
                    "Send the letter and record the day.",
                    "request.told"));
        }
        if (request.complaintTold() == null) {
            lacks.add(stops(
                    "The person is not told how to complain of the refusal.",
                    "Tell them in the letter and record the day.",
                    "request.complaint_told"));
        }
    }

    private static boolean isGround(PaymentRefusal ground, PlanOnDesk desk, ManagingTheMoney managing) {
        ManagementMethodsFacts facts = facts(desk, managing);
        return switch (ground) {
            case NOBODY_SUITABLE ->
                Boolean.FALSE.equals(facts.hasCapacity()) && !Boolean.TRUE.equals(facts.suitablePerson());
            case NOMINEE_DECLINES -> facts.nominee() == ManagementMethodsFacts.Nominee.DECLINES;
            case PROHIBITED ->
                Boolean.TRUE.equals(facts.drugOrAlcoholOrder()) || Boolean.TRUE.equals(facts.careHomeResident());
            case CANNOT_MANAGE -> facts.canManage() == ManagementMethodsFacts.CanManage.NO;
            case NOT_APPROPRIATE -> Boolean.FALSE.equals(facts.appropriateWay());
            case NOT_IN_BEST_INTERESTS ->
                Boolean.FALSE.equals(facts.hasCapacity())
                        && managing.request() != null
                        && Boolean.FALSE.equals(managing.request().bestInterests());
        };
    }

    /** Why it may not be made, condition by condition, as far as the record says it. */
    private static List<String> whyNot(PlanOnDesk desk, ManagingTheMoney managing) {
        ManagementMethodsFacts facts = facts(desk, managing);
        List<String> failing = new ArrayList<>(DirectPaymentConditions.failing(facts));
        if (Boolean.FALSE.equals(facts.hasCapacity())
                && managing.request() != null
                && Boolean.FALSE.equals(managing.request().bestInterests())) {
            failing.add("Whoever would receive it would not act in the person's best interests.");
        }
        return failing;
    }

    private static ManagementMethodsFacts facts(PlanOnDesk desk, ManagingTheMoney managing) {
        boolean lacks = desk.capacity().stream()
                .anyMatch(one -> one.decision() == CapacityDecision.MANAGE_MONEY
                        && one.status() == CapacityStatus.ASSESSED_LACKS);
        return new ManagementMethodsFacts(
                !lacks,
                desk.circumstances().drugOrAlcoholOrder(),
                desk.circumstances().careHomeResident(),
                code(managing.canManage(), ManagementMethodsFacts.CanManage.class),
                managing.appropriateWay(),
                code(managing.nominee(), ManagementMethodsFacts.Nominee.class),
                !blank(managing.suitablePerson()),
                null);
    }

    private static <E extends Enum<E>> @Nullable E code(@Nullable Enum<?> said, Class<E> type) {
        return said == null ? null : Enum.valueOf(type, said.name().toUpperCase(Locale.ROOT));
    }

    /** Whether a refusal still has to be told in writing. */
    static boolean isToBeTold(Paying paying) {
        return paying.managing()
                .map(ManagingTheMoney::request)
                .filter(request -> request.decision() == PaymentDecision.REFUSED && request.told() == null)
                .isPresent();
    }

    /** Whether the wish is still alive: wanted, asked for or chosen, and not refused. */
    static boolean isToBeSetUp(Paying paying) {
        boolean refused = paying.managing()
                .map(ManagingTheMoney::request)
                .filter(request -> request.decision() == PaymentDecision.REFUSED)
                .isPresent();
        return !refused && (paying.isWanted() || paying.isManagedBy(Method.DIRECT_PAYMENT));
    }

    private static Lack stops(String says, String mend, String field) {
        return Lack.stops(Step.SUBMIT, RULE, Topic.MANAGEMENT_METHOD, says, mend)
                .under("Care Act 2014 s.31, s.32; SI 2014/2871")
                .in(MANAGING_THE_MONEY, field);
    }
}
