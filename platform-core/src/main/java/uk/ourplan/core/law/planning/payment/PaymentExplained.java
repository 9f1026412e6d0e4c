package uk.ourplan.core.law.planning.payment;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.DirectPaymentAnswer;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PaymentOffered;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.MoneySettings.Material;
import uk.ourplan.tenant.policy.ServiceContact;
import uk.ourplan.tenant.policy.Settings;

/**
 * Direct payments are explained to everybody, whoever pays and whether or not one seems likely, and offered again where the
 * person was not sure (DP-01, DP-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)(b), s.31</a>
 */
public final class PaymentExplained {

    private static final String EXPLAINED = "DP-01";
    private static final String OFFERED = "DP-02";

    private PaymentExplained() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Paying paying = Paying.on(desk);
        List<Lack> lacks = new ArrayList<>();
        explained(paying, lacks);
        offered(paying, policy, lacks);
        return lacks;
    }

    /** Information and advice out of the council's pack, while a plan is drafted in which none was given (DP-01). */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.signedOff() || information(Paying.on(desk)) != null) {
            return List.of();
        }
        InEffect<List<Material>> pack = policy.read(MoneySettings.PAYMENT_MATERIAL);
        String given = pack.value().stream().map(Material::told).collect(Collectors.joining("; "));
        return List.of(OwedTask.of(
                        EXPLAINED,
                        "information",
                        "Give the person information and advice on direct payments"
                                + (given.isEmpty() ? "." : ": " + given + "."),
                        "It ends when the day on which it was given is on the plan.")
                .under("Care Act 2014 s.24(1)(b)")
                .reading(pack.read())
                .in(MANAGING_THE_MONEY, "offering.information"));
    }

    private static @Nullable LocalDate information(Paying paying) {
        return paying.offering()
                .map(PaymentOffered::information)
                .or(() -> paying.managing().map(ManagingTheMoney::told))
                .orElse(null);
    }

    private static void explained(Paying paying, List<Lack> lacks) {
        day(
                lacks,
                information(paying),
                "offering.information",
                "No information on direct payments is on record as given.");
        day(
                lacks,
                paying.talk().explained(),
                "direct_payment.explained",
                "Nobody has explained, with a day to it, that a direct payment is possible.");
        if (paying.answer() == null) {
            lacks.add(stops(
                    "What the person says to a direct payment is blank.",
                    "Record whether they want one, decline, or have not decided.",
                    "direct_payment.answer"));
        }
        String unmarked = paying.toMeet().stream()
                .filter(need -> need.directPaymentPossible() == null)
                .map(Need::id)
                .collect(Collectors.joining(", "));
        if (!unmarked.isEmpty()) {
            lacks.add(Lack.stops(
                            Step.SUBMIT,
                            EXPLAINED,
                            Topic.INFORMATION,
                            "Whether a direct payment could meet it is not marked at need " + unmarked + ".",
                            "Mark yes or no at each need that the council will meet.")
                    .under("Care Act 2014 s.24(1)(b)")
                    .in(SectionName.NEEDS, null));
        }
        day(
                lacks,
                paying.talk().toldWhich(),
                "direct_payment.told_which",
                "The person was not told which needs a direct payment could meet.");
        if (paying.talk().managingAdvice() == null) {
            lacks.add(
                    paying.isWanted()
                            ? stops(
                                    "The person wants a direct payment and has had no advice on managing it.",
                                    "Give the advice and record the day.",
                                    "direct_payment.managing_advice")
                            : prompts(
                                    EXPLAINED,
                                    "Advice on managing a direct payment is not given.",
                                    "Give it where it may help them to choose.",
                                    "direct_payment.managing_advice"));
        }
        if (paying.answer() == DirectPaymentAnswer.UNDECIDED) {
            lacks.add(prompts(
                    EXPLAINED,
                    "The person has not decided about a direct payment.",
                    "Come back to it with them.",
                    "direct_payment.answer"));
        }
    }

    private static void offered(Paying paying, CouncilPolicy policy, List<Lack> lacks) {
        PaymentOffered offering = paying.offering()
                .orElse(new PaymentOffered(null, null, null, null, null, null, List.of(), null, null, null));
        if (Boolean.TRUE.equals(offering.mayFit()) && offering.benefits() == null) {
            lacks.add(prompts(
                    OFFERED,
                    offering.portion() == null
                            ? "A direct payment may suit, and its benefits are not talked through."
                            : "A direct payment may suit the "
                                    + offering.portion().code()
                                    + " of the budget, and its benefits are not talked through for that.",
                    "Talk them through and record the day.",
                    "offering.benefits"));
        }
        if (Boolean.TRUE.equals(offering.mayFit()) && (offering.examples() == null || offering.peerSupport() == null)) {
            InEffect<List<ServiceContact>> peers = policy.read(MoneySettings.PEER_SUPPORT);
            String who = peers.value().stream().map(ServiceContact::told).collect(Collectors.joining("; "));
            lacks.add(prompts(
                            OFFERED,
                            "Whether examples of how others use theirs, and contacts of peer support, were offered is"
                                    + " blank.",
                            "Offer both, and record it."
                                    + (who.isEmpty()
                                            ? " The council lists no peer support; its administrators are told."
                                            : " Peer support: " + who + "."),
                            "offering.examples")
                    .reading(peers));
        }
        InEffect<Integer> least = policy.read(Settings.LEAST_OFFERS_OF_A_PAYMENT);
        Integer counted = paying.talk().offers();
        int offers = Math.max(counted == null ? 0 : counted, offering.times().size());
        boolean unsure = paying.answer() != null && !paying.isWanted();
        if (unsure && offers < least.value() && blank(offering.notAgain())) {
            lacks.add(prompts(
                            OFFERED,
                            "A direct payment was offered " + (offers == 1 ? "once" : offers + " times")
                                    + ", and was not taken up.",
                            "Offer it once more, or record why not.",
                            "offering.not_again")
                    .reading(least));
        }
    }

    private static void day(List<Lack> lacks, @Nullable LocalDate day, String field, String says) {
        if (day == null) {
            lacks.add(stops(says, "Do it, and record the day.", field));
        }
    }

    private static Lack stops(String says, String mend, String field) {
        return Lack.stops(Step.SUBMIT, EXPLAINED, Topic.INFORMATION, says, mend)
                .under("Care Act 2014 s.24(1)(b)")
                .in(MANAGING_THE_MONEY, field);
    }

    private static Lack prompts(String rule, String says, String mend, String field) {
        return Lack.prompts(Step.SUBMIT, rule, Topic.INFORMATION, says, mend)
                .under("Care Act 2014 s.31")
                .in(MANAGING_THE_MONEY, field);
    }
}
