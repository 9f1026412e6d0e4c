package uk.ourplan.core.law.planning.selffunder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.charging.AnArrangementFeeMayBeCharged;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer.FeePart;
import uk.ourplan.core.law.charging.ArrangementFeeFacts;
import uk.ourplan.core.law.charging.FeeFactsOfAPlan;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.SelfFunder;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * Where a fee for arranging will be charged, the person is told of each part and its amount before anything is referred; a changed
 * amount counts as untold. Urgent care never waits for it, and carries no fee until then (FINANCE-09).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/14">Care Act 2014 s.14(1)(b)</a>
 */
public final class FeeBeforeArranging {

    private FeeBeforeArranging() {}

    /** Said before the signature; what it stops is the referral. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return untold(desk, policy).stream()
                .map(part -> Lack.warns(
                                Step.AUTHORISE,
                                "FINANCE-09",
                                Topic.INFORMATION,
                                says(part),
                                "Tell the person the amount, its shape and what it covers; nothing is referred before."
                                        + " Urgent care starts without a fee.")
                        .under("Care Act 2014 s.14(1)(b)")
                        .reading(policy.read(Settings.ARRANGEMENT_FEE_ON), policy.read(Settings.ARRANGEMENT_FEE_PARTS))
                        .in(SectionName.MONEY, "self_funder.fee_told"))
                .toList();
    }

    /** Why nothing of this plan can be referred to be arranged; empty where no fee is due, or all of it was told. */
    public static Optional<String> whyNotReferred(PlanOnDesk desk, CouncilPolicy policy) {
        return untold(desk, policy).stream()
                .findFirst()
                .map(part -> says(part)
                        + " Tell the person and record it under “Charges” first. Urgent support is referred as interim"
                        + " support meanwhile, without a fee.");
    }

    /** What the law says of a fee for this plan today; {@code null} while a fact is missing, or nothing is said of arranging. */
    public static @Nullable ArrangementFeeAnswer fee(PlanOnDesk desk, CouncilPolicy policy) {
        ArrangementFeeFacts facts = FeeFactsOfAPlan.of(
                desk.section(MoneySection.class).orElse(null),
                desk.capacity(),
                CapitalOnPlan.aboveLimit(desk, policy.on()));
        return facts == null
                ? null
                : new AnArrangementFeeMayBeCharged()
                        .decide(facts, policy, policy.on())
                        .answer();
    }

    /** The parts of the fee that are due. */
    public static List<FeePart> due(PlanOnDesk desk, CouncilPolicy policy) {
        ArrangementFeeAnswer fee = fee(desk, policy);
        return fee == null ? List.of() : fee.feeParts();
    }

    private static List<FeePart> untold(PlanOnDesk desk, CouncilPolicy policy) {
        return due(desk, policy).stream()
                .filter(part -> told(desk, part).isEmpty())
                .toList();
    }

    /** Since when the person knows this part at this amount, by the plan or by what was put on record since. */
    public static Optional<LocalDate> told(PlanOnDesk desk, FeePart part) {
        String shape = part.shape().code();
        long pence = part.pence().pence();
        boolean since = desk.beside().charging().feeTold().stream()
                .anyMatch(each ->
                        each.parts().stream().anyMatch(one -> one.shape().equals(shape)));
        if (since) {
            return desk.beside().charging().told(shape, pence).map(FeeTold::on);
        }
        return desk.section(MoneySection.class).map(MoneySection::selfFunder).map(SelfFunder::feeTold).stream()
                .flatMap(List::stream)
                .filter(each -> shape.equals(each.shape()) && each.pence() != null && each.pence() == pence)
                .map(MoneySection.FeeTold::dated)
                .filter(day -> day != null)
                .findFirst();
    }

    private static String says(FeePart part) {
        return "The fee part “" + part.shape().code().replace('_', ' ') + "” of " + part.pence()
                + " was not told before arranging.";
    }
}
