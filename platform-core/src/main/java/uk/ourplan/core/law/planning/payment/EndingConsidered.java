package uk.ourplan.core.law.planning.payment;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.directpayment.ADirectPaymentEnds;
import uk.ourplan.core.law.directpayment.DirectPaymentEndAnswer;
import uk.ourplan.core.law.directpayment.DirectPaymentEndAnswer.Action;
import uk.ourplan.core.law.directpayment.DirectPaymentEndFacts;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.money.PaymentCourse;
import uk.ourplan.language.money.PaymentEndGround;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.MoneySettings;

/**
 * Once there is a ground on which a direct payment ends or its ending is considered, one decision on all of its grounds opens.
 * It closes with reasons; it ends the payment only where what was wrong was not put right (DP-12, DP-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/33">Care Act 2014 s.33; SI 2014/2871 Sch 1</a>
 */
public final class EndingConsidered {

    private static final String ENDS = "SI 2014/2871 Sch 1";
    private static final String CONSIDERED = "Care Act 2014 s.33";

    private EndingConsidered() {}

    /** The question that came up last; empty where none did. */
    public static Optional<PaymentInQuestion> last(PlanOnDesk desk) {
        return desk.beside().paymentQuestions().stream().reduce((first, later) -> later);
    }

    /** Why this cannot be recorded, by field; empty where it can. */
    @SuppressWarnings("NullAway") // JSON may leave anything out
    public static Map<String, String> whyNot(PaymentInQuestion question, PlanOnDesk desk, CouncilPolicy policy) {
        Map<String, String> why = new LinkedHashMap<>();
        if (!desk.hasDirectPayment()) {
            why.put("grounds", "This plan has no direct payment that could end.");
            return why;
        }
        if (question.arose() == null || question.arose().isAfter(policy.on())) {
            why.put("arose", "Give the day on which the council learnt of it; it cannot lie ahead.");
        }
        if (question.grounds().isEmpty()
                || question.grounds().stream().anyMatch(ground -> !ground.ends() && !ground.isConsidered())) {
            why.put("grounds", "Name the grounds on which the payment ends, or on which its ending is considered.");
            return why;
        }
        grounds(question, desk, policy, why);
        if (why.isEmpty() && question.course() != null) {
            decided(question, policy, why);
        }
        return why;
    }

    private static void grounds(
            PaymentInQuestion question, PlanOnDesk desk, CouncilPolicy policy, Map<String, String> why) {
        if (question.grounds().stream().anyMatch(PaymentEndGround::ends) && question.groundOn() == null) {
            why.put("ground_on", "Give the day of the order or the move: the payment ends no later (DP-12).");
        }
        LocalDate agreed = question.agreedBefore();
        LocalDate paid = question.firstPaid();
        if (question.grounds().contains(PaymentEndGround.HOUSEHOLD_FAMILY)
                && agreed != null
                && paid != null
                && agreed.isBefore(paid)) {
            why.put(
                    "agreed_before",
                    "The council agreed, "
                            + (policy.read(MoneySettings.HOUSEHOLD_AGREEMENT_WRITTEN)
                                            .value()
                                    ? "in writing, "
                                    : "")
                            + "before the relative was first paid, so this is no ground (DP-13).");
        }
        if (question.grounds().contains(PaymentEndGround.CAPACITY_NOBODY) && hasSuitablePerson(desk)) {
            why.put(
                    "grounds",
                    "The plan names a suitable person to manage the payment, so this is no ground: move it to them (DP-13).");
        }
        if (question.grounds().contains(PaymentEndGround.LESS_EFFECTIVE) && blank(question.compared())) {
            why.put("compared", "Say why it is less effective, and with which alternatives it was compared (DP-13).");
        }
    }

    private static boolean hasSuitablePerson(PlanOnDesk desk) {
        return desk.section(ManagingTheMoney.class)
                .map(ManagingTheMoney::suitablePerson)
                .filter(person -> !blank(person))
                .isPresent();
    }

    private static void decided(PaymentInQuestion question, CouncilPolicy policy, Map<String, String> why) {
        DirectPaymentEndAnswer answer = answer(question);
        PaymentCourse course = question.course();
        LocalDate decided = question.decided();
        if (decided == null || decided.isAfter(policy.on()) || decided.isBefore(question.arose())) {
            why.put(
                    "decided",
                    "Give the day of the decision, from the day on which the council learnt of it until today.");
        }
        if (answer.action() == Action.MUST_END) {
            if (course != PaymentCourse.END) {
                why.put("course", "The order or the move ends the payment; nothing else may be decided (DP-12).");
            }
            return;
        }
        if (course == PaymentCourse.CONTINUE && !answer.continueOffered()) {
            why.put(
                    "course",
                    "Capacity is lost and nobody suitable manages it, so it cannot just go on: the conditions of a payment"
                            + " are not met (DP-13).");
        }
        if (course == PaymentCourse.END && Boolean.TRUE.equals(question.resolved())) {
            why.put("course", "It was put right, so it is no ground for ending it (DP-13).");
        } else if (course == PaymentCourse.END && blank(question.attempts())) {
            why.put("attempts", "Record what was tried to put it right first (DP-13).");
        }
        if (blank(question.reason())) {
            why.put("reason", "Write down why it is decided like this (DP-13).");
        }
    }

    private static DirectPaymentEndAnswer answer(PaymentInQuestion question) {
        List<PaymentEndGround> grounds = question.grounds();
        return Objects.requireNonNull(new ADirectPaymentEnds()
                .decide(new DirectPaymentEndFacts(
                        grounds.contains(PaymentEndGround.DRUG_OR_ALCOHOL_ORDER),
                        grounds.contains(PaymentEndGround.CARE_HOME),
                        grounds.contains(PaymentEndGround.BREACH),
                        grounds.contains(PaymentEndGround.OFF_PLAN),
                        grounds.contains(PaymentEndGround.CAPACITY_NOBODY),
                        grounds.contains(PaymentEndGround.HOUSEHOLD_FAMILY),
                        grounds.contains(PaymentEndGround.LESS_EFFECTIVE),
                        Boolean.TRUE.equals(question.resolved())))
                .answer());
    }

    /** Why the payment does not end on this ground, by field, as far as it was in question; empty where it was not. */
    static Optional<Map<String, String>> whyNotEnded(
            PlanOnDesk desk, PaymentEndGround ground, @Nullable LocalDate told) {
        return last(desk)
                .filter(question -> question.grounds().contains(ground))
                .map(question -> {
                    if (question.course() == null) {
                        return Map.of(
                                "ground",
                                "Whether it ends on this ground is not decided yet. Decide that first (DP-13).");
                    }
                    if (question.course() != PaymentCourse.END) {
                        return Map.of("ground", "It was decided that the payment does not end on this ground (DP-13).");
                    }
                    return question.told() == null && told == null
                            ? Map.of("told", "Tell the person the reasons, and record the day (DP-13).")
                            : Map.of();
                });
    }

    /** A plan whose direct payment is in question says so. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return last(desk)
                .filter(question -> question.course() == null && desk.hasDirectPayment())
                .map(question -> mustEnd(question)
                        ? warns(
                                        "DP-12",
                                        "The direct payment has to end" + by(question) + ".",
                                        "Plan how the needs are met then.")
                                .under(ENDS)
                        : warns(
                                        "DP-13",
                                        "It is not decided whether the direct payment goes on: " + named(question)
                                                + ".",
                                        "Decide it with reasons under “What happened since”.")
                                .under(CONSIDERED))
                .map(List::of)
                .orElse(List.of());
    }

    private static Lack warns(String rule, String says, String mend) {
        return Lack.warns(Step.SUBMIT, rule, Topic.MANAGEMENT_METHOD, says, mend)
                .in(MANAGING_THE_MONEY, "method");
    }

    /** The decision while it is open; then that it is carried out, and that the person hears the reasons. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        PaymentInQuestion question = last(desk).orElse(null);
        if (question == null || !desk.course().isInForce() || !desk.hasDirectPayment()) {
            return List.of();
        }
        List<OwedTask> owed = new ArrayList<>();
        if (mustEnd(question)) {
            if (desk.beside().reviews().next() == null) {
                owed.add(OwedTask.of(
                                "DP-12",
                                "replan:" + question.arose(),
                                "Plan how the needs are met once the direct payment ends" + by(question)
                                        + ", with no day between.",
                                "It ends when the next version of the plan is opened.")
                        .urgentFrom(Objects.requireNonNullElse(question.groundOn(), policy.on()))
                        .under(ENDS));
            }
            return owed;
        }
        if (question.course() == null) {
            owed.add(task(
                    "consider:" + question.arose(),
                    "Decide whether the direct payment goes on, gets a condition, is varied, suspended or ended: "
                            + named(question) + ". Try first what would put it right.",
                    "It ends when the decision stands with its reasons under “What happened since”."));
            return owed;
        }
        PaymentChange follows = follows(question.course());
        if (follows != null && isNotBegun(desk, question, follows)) {
            owed.add(task(
                    "carry_out:" + question.arose(),
                    "Carry out what was decided: " + follows.code() + " the direct payment.",
                    "It ends when that is begun under “What happened since”."));
        }
        if (question.told() == null) {
            owed.add(task(
                    "told:" + question.arose(),
                    "Tell the person what was decided on their direct payment, and why.",
                    "It ends when the day is on record under “What happened since”."));
        }
        return owed;
    }

    private static OwedTask task(String key, String says, String ends) {
        return OwedTask.of("DP-13", key, says, ends).under(CONSIDERED);
    }

    private static @Nullable PaymentChange follows(PaymentCourse course) {
        return switch (course) {
            case CONTINUE -> null;
            case ADD_CONDITION, VARY -> PaymentChange.VARY;
            case SUSPEND -> PaymentChange.SUSPEND;
            case END -> PaymentChange.END;
        };
    }

    private static boolean isNotBegun(PlanOnDesk desk, PaymentInQuestion question, PaymentChange change) {
        return desk.beside().paymentOperations().stream()
                .noneMatch(each -> each.method() == Method.DIRECT_PAYMENT
                        && each.change() == change
                        && !each.effective().isBefore(question.arose()));
    }

    static boolean mustEnd(PaymentInQuestion question) {
        return question.grounds().stream().anyMatch(PaymentEndGround::ends);
    }

    private static String by(PaymentInQuestion question) {
        LocalDate latest = question.groundOn();
        return latest == null ? "" : " by " + Days.inWords(latest);
    }

    private static String named(PaymentInQuestion question) {
        return question.grounds().stream().map(PaymentEndGround::says).collect(Collectors.joining("; "));
    }
}
