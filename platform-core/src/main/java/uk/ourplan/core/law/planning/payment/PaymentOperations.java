package uk.ourplan.core.law.planning.payment;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.money.PaymentEndGround;
import uk.ourplan.language.money.PaymentSigner;
import uk.ourplan.language.plan.ManagingTheMoney.DirectPayment;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.StepDone;
import uk.ourplan.language.plan.PaymentSetUp;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.Settings;

/**
 * A direct payment is arranged, varied, suspended and ended, and a fund started and ended, by the council's steps, each with its
 * day; nothing is paid before the agreement; and before one stops it is on record how the needs are met, without a gap (BUDGET-22, DP-06,
 * DP-07, DP-12, DP-13, ISF-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/31">Care Act 2014 s.31-s.33; SI 2014/2871</a>
 */
public final class PaymentOperations {

    private PaymentOperations() {}

    /** Something done to one way of managing the money. */
    public record Operation(Method method, PaymentChange change) {}

    /** The council's steps for everything that may be done to how this plan is paid; none where the council manages all of it. */
    public static Map<Operation, List<String>> steps(PlanOnDesk desk, CouncilPolicy policy) {
        Map<Operation, List<String>> all = new LinkedHashMap<>();
        Paying paying = Paying.on(desk);
        for (Method method : List.of(Method.DIRECT_PAYMENT, Method.ISF)) {
            if (paying.isManagedBy(method)) {
                for (PaymentChange change : PaymentChange.values()) {
                    Operation operation = new Operation(method, change);
                    List<String> steps = steps(operation, policy);
                    if (!steps.isEmpty()) {
                        all.put(operation, steps);
                    }
                }
            }
        }
        return all;
    }

    private static List<String> steps(Operation operation, CouncilPolicy policy) {
        return operation.method() == Method.ISF
                ? policy.read(Settings.ISF_STEPS)
                        .value()
                        .getOrDefault(
                                operation.change() == PaymentChange.ARRANGE
                                        ? "start"
                                        : operation.change().code(),
                                List.of())
                : policy.read(Settings.PAYMENT_STEPS)
                        .value()
                        .getOrDefault(operation.change().code(), List.of());
    }

    /** Why this cannot be recorded, by field; empty where it can. */
    @SuppressWarnings("NullAway") // JSON may leave anything out
    public static Map<String, String> whyNot(PaymentOperation operation, PlanOnDesk desk, CouncilPolicy policy) {
        Map<String, String> why = new LinkedHashMap<>();
        if (operation.change() == null || operation.method() == null) {
            why.put("change", "Say what is done, and to what.");
            return why;
        }
        List<String> steps = steps(desk, policy).get(new Operation(operation.method(), operation.change()));
        if (steps == null) {
            why.put("method", "The council has no such step for how the money of this plan is managed.");
            return why;
        }
        if (operation.effective() == null) {
            why.put("effective", "Give the day on which it takes effect.");
            return why;
        }
        if (operation.completed() == null) {
            return why;
        }
        if (operation.completed().isAfter(policy.on())) {
            why.put("completed", "What lies ahead is not completed yet.");
        }
        Set<String> done = operation.steps().stream()
                .filter(step -> step.done() != null && !step.done().isAfter(policy.on()))
                .map(StepDone::step)
                .collect(Collectors.toSet());
        steps.stream()
                .filter(step -> !done.contains(step))
                .findFirst()
                .ifPresent(step -> why.put("steps", "Step “" + step + "” is not done. Do it first, and give its day."));
        switch (operation.change()) {
            case ARRANGE -> arranged(operation, desk, why);
            case VARY -> inForce(operation, desk, why);
            case SUSPEND -> needsMet(operation, desk, why);
            case END -> {
                needsMet(operation, desk, why);
                ended(operation, desk, policy, why);
            }
        }
        return why;
    }

    private static void arranged(PaymentOperation operation, PlanOnDesk desk, Map<String, String> why) {
        inForce(operation, desk, why);
        if (operation.method() != Method.DIRECT_PAYMENT) {
            return;
        }
        DirectPayment payment = Paying.on(desk).payment().orElse(null);
        LocalDate signed = payment == null ? null : payment.agreementSigned();
        if (signed == null || operation.effective().isBefore(signed)) {
            why.put(
                    "effective",
                    "The first payment is made on or after the day on which its agreement was signed (DP-07).");
        }
        @Nullable PaymentSetUp setUp = payment == null ? null : payment.setUp();
        if (setUp != null && !blank(setUp.receiver()) && setUp.signedBy() != PaymentSigner.RECEIVER) {
            why.put("method", "Whoever receives the payment has not signed its agreement (DP-07).");
        }
    }

    /** What is paid is what the final budget in force says; a proposed figure never is (BUDGET-22). */
    private static void inForce(PaymentOperation operation, PlanOnDesk desk, Map<String, String> why) {
        if (!desk.signedOff()) {
            why.put("method", "The plan is not final. Nothing is paid from a plan before its sign-off.");
            return;
        }
        LocalDate from = desk.section(MoneySection.class)
                .map(money -> money.budgetTalk().takesEffect())
                .orElse(desk.course().signedOn());
        if (from != null && operation.effective().isBefore(from)) {
            why.put(
                    "effective",
                    "The final budget of this plan takes effect on " + Days.inWords(from)
                            + "; until then the earlier amount is paid (BUDGET-22).");
        }
    }

    private static void needsMet(PaymentOperation operation, PlanOnDesk desk, Map<String, String> why) {
        boolean planEnds =
                desk.beside().ending().isEnded() || desk.beside().ending().isUnderWay();
        if (planEnds) {
            return;
        }
        LocalDate from = operation.metFrom();
        if (blank(operation.metBy()) || from == null) {
            why.put("met_by", "Record how the needs are met afterwards, and since when.");
        } else if (from.isAfter(operation.effective().plusDays(1))) {
            why.put(
                    "met_from",
                    "The needs would be without support after the payment stops. Let the next way begin without a gap.");
        }
    }

    private static void ended(
            PaymentOperation operation, PlanOnDesk desk, CouncilPolicy policy, Map<String, String> why) {
        PaymentEndGround ground = operation.ground();
        if (ground == null) {
            why.put("ground", "Say why it ends.");
            return;
        }
        if (ground.ends()) {
            LocalDate latest = operation.groundOn();
            if (latest == null || operation.effective().isAfter(latest)) {
                why.put("ground_on", "It ends no later than the day of the order or the move (DP-12).");
            }
        }
        Optional<Map<String, String>> inQuestion = EndingConsidered.whyNotEnded(desk, ground, operation.told());
        if (inQuestion.isPresent()) {
            why.putAll(inQuestion.get());
        } else if (ground.isConsidered()) {
            if (blank(operation.attempts())) {
                why.put("attempts", "Record what was tried to put it right first (DP-13)." + household(ground, policy));
            }
            if (Boolean.TRUE.equals(operation.resolved())) {
                why.put("resolved", "It was put right, so it is no ground for ending it (DP-13).");
            }
            if (blank(operation.reason()) || operation.told() == null) {
                why.put("reason", "Give the reason, and the day on which the person was told of it (DP-13).");
            }
        }
    }

    /** A relative in the same home who was agreed to beforehand, in the way that the council asks for, is no ground. */
    private static String household(PaymentEndGround ground, CouncilPolicy policy) {
        return ground == PaymentEndGround.HOUSEHOLD_FAMILY
                ? " A relative in the same home may be paid once the council has agreed to it beforehand, "
                        + (policy.read(MoneySettings.HOUSEHOLD_AGREEMENT_WRITTEN)
                                        .value()
                                ? "in writing."
                                : "on record.")
                : "";
    }

    /** What is under way is completed; and what the law ends is ended. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        Map<Operation, PaymentOperation> last = new LinkedHashMap<>();
        desk.beside().paymentOperations().forEach(each -> last.put(new Operation(each.method(), each.change()), each));
        List<OwedTask> owed = new ArrayList<>();
        last.forEach((what, operation) -> {
            if (operation.completed() == null) {
                owed.add(underWay(what, operation));
            }
        });
        boolean ordered = Boolean.TRUE.equals(desk.circumstances().drugOrAlcoholOrder());
        boolean moved = Boolean.TRUE.equals(desk.circumstances().careHomeResident());
        boolean ending = last.containsKey(new Operation(Method.DIRECT_PAYMENT, PaymentChange.END));
        PaymentInQuestion binding =
                EndingConsidered.last(desk).filter(EndingConsidered::mustEnd).orElse(null);
        if (desk.course().isInForce() && desk.hasDirectPayment() && !ending && (ordered || moved || binding != null)) {
            boolean order =
                    ordered || (binding != null && binding.grounds().contains(PaymentEndGround.DRUG_OR_ALCOHOL_ORDER));
            LocalDate latest = binding == null ? null : binding.groundOn();
            owed.add(OwedTask.of(
                            "DP-12",
                            "end",
                            "End the direct payment: "
                                    + (order ? "a drug or alcohol order" : "a move to live in a care home")
                                    + " ends it. Record how the needs are met from then on.",
                            "It ends when ending the payment is begun under “What happened since”.")
                    .urgentFrom(Objects.requireNonNullElse(latest, policy.on()))
                    .under("SI 2014/2871 Sch 1"));
        }
        return owed;
    }

    private static OwedTask underWay(Operation what, PaymentOperation operation) {
        boolean fund = what.method() == Method.ISF;
        return OwedTask.of(
                        fund ? "ISF-04" : "DP-06",
                        what.change().code(),
                        "Complete every step to " + what.change().code().toLowerCase(Locale.ROOT) + " the "
                                + (fund ? "individual service fund." : "direct payment."),
                        "It ends when it is on record as completed under “What happened since”.")
                .by(operation.effective())
                .under("Care Act 2014 s.31-s.33");
    }
}
