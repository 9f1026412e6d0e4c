package uk.ourplan.core.law.planning.payment;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.ManagingTheMoney.DirectPayment;
import uk.ourplan.language.plan.ManagingTheMoney.IsfRequest;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PaymentSetUp;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.IsfState;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.ServiceContact;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * What has to be done about payments between the talk and the first of them: telling a refusal (DP-03), setting the payment up
 * and helping with that (DP-05), and answering who asked for a fund that is not offered yet (ISF-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/31">Care Act 2014 s.31</a>
 */
public final class PaymentSeenThrough {

    private PaymentSeenThrough() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        Paying paying = Paying.on(desk);
        List<OwedTask> owed = new ArrayList<>();
        if (PaymentDecided.isToBeTold(paying)) {
            owed.add(OwedTask.of(
                            "DP-03",
                            "told",
                            "Tell the person in writing that a direct payment is refused, on what ground, and how to complain.",
                            "It ends when the day of the letter is on record.")
                    .under("Care Act 2014 s.31, s.32")
                    .in(MANAGING_THE_MONEY, "request.told"));
        }
        if (PaymentDecided.isToBeSetUp(paying)) {
            setUp(desk, paying, policy, owed);
        }
        IsfRequest request = paying.managing().map(ManagingTheMoney::isfRequest).orElse(null);
        if (request != null && request.dated() != null && request.answered() == null) {
            InEffect<Optional<ServiceContact>> team = policy.read(MoneySettings.FUND_REQUESTS);
            String whose = team.value().map(ServiceContact::told).orElse("the council's team");
            boolean offered = policy.ifDecided(Settings.ISF_STATE)
                    .filter(state -> state.value() != IsfState.NOT_YET_OFFERED)
                    .isPresent();
            OwedTask answer = OwedTask.of(
                            "ISF-02",
                            "answer",
                            offered
                                    ? "The council offers individual service funds now. Contact the person, who asked for one on "
                                            + Days.inWords(request.dated()) + "."
                                    : "See that the request for an individual service fund is answered"
                                            + (blank(request.sentTo())
                                                    ? ": pass it on to " + whose + "."
                                                    : " by " + whose + "."),
                            "It ends when the day of the answer is on record.")
                    .reading(team.read())
                    .in(MANAGING_THE_MONEY, "isf_request.answered");
            owed.add(policy.ifDecided(Settings.ISF_STATE)
                    .map(state -> answer.reading(state.read()))
                    .orElse(answer));
        }
        return owed;
    }

    private static void setUp(PlanOnDesk desk, Paying paying, CouncilPolicy policy, List<OwedTask> owed) {
        List<String> needs = paying.payment()
                .map(DirectPayment::needs)
                .filter(named -> !named.isEmpty())
                .orElseGet(() -> paying.toMeet().stream()
                        .filter(need -> Boolean.TRUE.equals(need.directPaymentPossible()))
                        .map(Need::id)
                        .toList());
        if (needs.isEmpty() || desk.beside().isFollowedUp("DP-05:set-up")) {
            return;
        }
        boolean signed = paying.payment().map(DirectPayment::agreementSigned).isPresent();
        boolean planned =
                paying.payment().map(DirectPayment::firstPaymentPlanned).isPresent();
        owed.add(OwedTask.of(
                        "DP-05",
                        "set-up",
                        "Set up the direct payment for need " + needs.stream().collect(Collectors.joining(", ")) + ": "
                                + (paying.isManagedBy(Method.DIRECT_PAYMENT) ? "chosen" : "conditions not decided")
                                + ", agreement " + (signed ? "signed" : "not signed") + ", start "
                                + (planned ? "planned." : "not planned."),
                        "It ends when it is on record that the first payment was made, or that the person no longer wants it.")
                .under("Care Act 2014 s.31")
                .in(MANAGING_THE_MONEY, "dp")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED));
        PaymentSetUp setUp = paying.setUp().orElse(null);
        if (setUp != null
                && Boolean.TRUE.equals(setUp.helpNeeded())
                && !desk.beside().isFollowedUp("DP-05:help")) {
            OwedTask help = OwedTask.of(
                            "DP-05",
                            "help",
                            "See that the person gets help to set up the direct payment"
                                    + (blank(setUp.helpBy()) ? ": name who gives it." : "."),
                            "It ends when it is on record that help was given.")
                    .under("Care Act 2014 s.31")
                    .in(MANAGING_THE_MONEY, "dp.set_up.help_by")
                    .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED, FollowUpOutcome.NOT_POSSIBLE);
            owed.add(reading(help, policy));
        }
    }

    private static OwedTask reading(OwedTask help, CouncilPolicy policy) {
        try {
            InEffect<ServiceContact> service = policy.read(Settings.PAYMENT_SUPPORT_SERVICE);
            return help.reading(service.read());
        } catch (SettingNotDecided undecided) {
            return help;
        }
    }
}
