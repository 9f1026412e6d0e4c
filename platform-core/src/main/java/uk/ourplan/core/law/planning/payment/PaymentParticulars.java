package uk.ourplan.core.law.planning.payment;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.PaidHow;
import uk.ourplan.language.money.PaymentSigner;
import uk.ourplan.language.money.RedundancyEvent;
import uk.ourplan.language.plan.ManagingTheMoney.DirectPayment;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.PaymentSetUp;
import uk.ourplan.language.plan.Route;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A direct payment is enough for the needs that it covers and no more than the cost to the council; its agreement is signed by
 * whoever receives it before anything is paid; and whoever will employ somebody knows what that takes (DP-04, DP-07, DP-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(2), s.31</a>
 */
public final class PaymentParticulars {

    private PaymentParticulars() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        if (desk.hasDirectPayment()) {
            Paying.on(desk).payment().ifPresent(payment -> {
                amount(desk, payment, lacks);
                agreement(payment, lacks);
                employing(payment, lacks);
            });
        }
        return lacks;
    }

    private static void amount(PlanOnDesk desk, DirectPayment payment, List<Lack> lacks) {
        if (payment.paid() == null) {
            lacks.add(amount(
                    "Whether the direct payment is paid before or after the contribution is blank.",
                    "Say gross or net.",
                    "dp.paid"));
        }
        @Nullable Long annual = annual(payment.amountPence(), payment.frequency());
        Figures figures = desk.figures();
        if (annual == null || figures == null) {
            return;
        }
        long share = payment.paid() == PaidHow.NET ? contribution(desk) : 0;
        if (annual + share > figures.costAnnual()) {
            lacks.add(amount(
                    "The direct payment comes to " + new Money(annual) + " a year, and the cost to the council is "
                            + new Money(figures.costAnnual()) + ".",
                    "Pay at most what the support costs the council.",
                    "dp.amount_pence"));
        }
        long covered = cost(desk);
        if (annual + share < covered) {
            lacks.add(amount(
                    "The support that the direct payment buys costs " + new Money(covered)
                            + " a year; the payment is short by " + new Money(covered - annual - share) + ".",
                    "Pay enough for the needs that it covers.",
                    "dp.amount_pence"));
        }
        long once = payment.oneOffPence() == null ? 0 : payment.oneOffPence();
        if (once > figures.costOneOff()) {
            lacks.add(amount(
                    "The one-off payment is " + new Money(once) + ", and the one-off cost to the council is "
                            + new Money(figures.costOneOff()) + ".",
                    "Pay at most what it costs the council.",
                    "dp.one_off_pence"));
        }
    }

    private static @Nullable Long annual(@Nullable Long pence, @Nullable Frequency frequency) {
        return pence == null || frequency == null || !frequency.isRecurring() ? null : pence * frequency.timesAYear();
    }

    private static long contribution(PlanOnDesk desk) {
        return desk.section(MoneySection.class)
                .map(MoneySection::financialAssessment)
                .map(MoneySection.FinancialAssessment::contributionWeeklyPence)
                .map(weekly -> weekly * Frequency.WEEKLY.timesAYear())
                .orElse(0L);
    }

    /** What the lines on the direct payment cost the council in a year of 52 weeks. */
    private static long cost(PlanOnDesk desk) {
        return desk.support().services().stream()
                .filter(line -> line.route() == Route.DIRECT_PAYMENT && line.funder() == Funder.COUNCIL)
                .map(line -> annual(line.pence(), line.frequency()))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static void agreement(DirectPayment payment, List<Lack> lacks) {
        @Nullable PaymentSetUp setUp = payment.setUp();
        LocalDate signed = payment.agreementSigned();
        LocalDate first = payment.firstPaymentPlanned();
        if (signed == null && (setUp == null || blank(setUp.interim()))) {
            lacks.add(Lack.warns(
                            Step.ISSUE,
                            "DP-07",
                            Topic.INFORMATION,
                            "The direct payment agreement is not signed, and no way of meeting the needs until then is recorded.",
                            "Make it under “Letters” and have it signed, or record how the needs are met meanwhile.")
                    .under("Care Act 2014 s.31-s.33")
                    .in(MANAGING_THE_MONEY, "dp.set_up.interim"));
        }
        if (signed != null && first != null && first.isBefore(signed)) {
            lacks.add(agreement(
                    "The first payment is planned before the agreement was signed.",
                    "Plan it for the day of the agreement or a later one.",
                    "dp.first_payment_planned"));
        }
        if (signed != null && setUp != null && !blank(setUp.receiver()) && setUp.signedBy() == PaymentSigner.PERSON) {
            lacks.add(agreement(
                    "Somebody else receives the direct payment, and only the person signed its agreement.",
                    "Have whoever receives it sign, too.",
                    "dp.set_up.signed_by"));
        }
    }

    private static void employing(DirectPayment payment, List<Lack> lacks) {
        if (!Boolean.TRUE.equals(payment.employs())) {
            return;
        }
        if (payment.insuranceTold() == null) {
            lacks.add(employer(
                    "The person was not told of the insurance that an employer needs.",
                    "Tell them that it must cover redundancy pay, give them the guide, and record the day.",
                    "dp.insurance_told"));
        }
        Set<RedundancyEvent> untold = EnumSet.allOf(RedundancyEvent.class);
        payment.redundancyEventsTold().forEach(untold::remove);
        if (payment.insuranceTold() != null && !untold.isEmpty()) {
            lacks.add(employer(
                    "The person was not told of everything that makes an assistant redundant: "
                            + untold.stream().map(PaymentParticulars::words).collect(Collectors.joining("; ")) + ".",
                    "Tell them, and tick it.",
                    "dp.redundancy_events_told"));
        }
    }

    private static String words(RedundancyEvent event) {
        return switch (event) {
            case MOVING_HOME -> "moving home";
            case NEEDS_CHANGE -> "a change of needs";
            case DEATH_OF_HOLDER -> "the death of whoever holds the payment";
            case DEATH_OF_CARED_FOR -> "the death of the person cared for";
        };
    }

    private static Lack amount(String says, String mend, String field) {
        return Lack.stops(Step.SUBMIT, "DP-04", Topic.PAYMENT_AMOUNT, says, mend)
                .under("Care Act 2014 s.25(2), s.31")
                .in(MANAGING_THE_MONEY, field);
    }

    private static Lack agreement(String says, String mend, String field) {
        return Lack.stops(Step.ISSUE, "DP-07", Topic.INFORMATION, says, mend)
                .under("Care Act 2014 s.31-s.33")
                .in(MANAGING_THE_MONEY, field);
    }

    private static Lack employer(String says, String mend, String field) {
        return Lack.stops(Step.SUBMIT, "DP-08", Topic.PAYMENT_EMPLOYER_COSTS, says, mend)
                .in(MANAGING_THE_MONEY, field);
    }
}
