package uk.ourplan.core.law.planning.selffunder;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.money.SelfFunderChoice;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.SelfFunder;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;

/**
 * Somebody whose capital is above the limit is asked whether they want the council to meet their needs. In the community a yes is
 * a duty, and so it is in every setting where nobody can arrange it for them: a refusal cannot stand. The route and the reason
 * for asking are on record (SELF-01, SELF-02, SELF-05, SELF-09).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(3), s.18(4)</a>
 */
public final class SelfFunderOnPlan {

    private SelfFunderOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        @Nullable
        SelfFunder own =
                desk.section(MoneySection.class).map(MoneySection::selfFunder).orElse(null);
        List<Lack> lacks = new ArrayList<>();
        if (own == null || own.setting() == null) {
            if (Boolean.TRUE.equals(desk.circumstances().selfFunding())) {
                lacks.add(area(
                        "The person pays for themselves, and nobody has recorded whether they want the council to meet their needs.",
                        "Ask them, and say where they are supported and what they chose.",
                        policy));
            }
            return lacks;
        }
        boolean nobody = Boolean.TRUE.equals(own.nobodyCanArrange());
        if (own.setting() == FundingSetting.COMMUNITY) {
            inTheCommunity(own, nobody, policy, lacks);
        }
        if (nobody && Boolean.FALSE.equals(own.councilAgrees())) {
            lacks.add(stops(
                    "SELF-02",
                    "The person lacks capacity and nobody can arrange care for them: the council must, in every setting.",
                    "Take the refusal back; the duty needs no agreement.",
                    "self_funder.council_agrees"));
        }
        reason(desk, own, nobody, lacks);
        return lacks;
    }

    private static void inTheCommunity(SelfFunder own, boolean nobody, CouncilPolicy policy, List<Lack> lacks) {
        if (own.asked() == null && own.choice() == null && !nobody) {
            lacks.add(area(
                    "The person was not asked whether they want the council to meet their needs.",
                    "Ask them in words they can follow, and record the day.",
                    policy));
        }
        if (own.choice() == null) {
            lacks.add(stops(
                    "SELF-05",
                    "The person's route is not chosen.",
                    "Ask whether the council arranges, arranges and manages, or they arrange it themselves.",
                    "self_funder.choice"));
        }
        if (hasAsked(own) && !nobody && Boolean.FALSE.equals(own.councilAgrees())) {
            lacks.add(stops(
                    "SELF-01",
                    "The person asked the council to meet needs in the community: that is a duty and cannot be refused.",
                    "Take the refusal back; the duty needs no agreement.",
                    "self_funder.council_agrees"));
        }
    }

    /** A yes is a duty where they live in the council's area or have no settled home; the council says what that is seen by. */
    private static Lack area(String says, String mend, CouncilPolicy policy) {
        InEffect<String> evidence = policy.read(MoneySettings.AREA_EVIDENCE);
        return stops("SELF-01", says, mend + " Whether they live in the area: " + evidence.value(), "self_funder.asked")
                .reading(evidence);
    }

    private static boolean hasAsked(SelfFunder own) {
        return own.choice() == SelfFunderChoice.ARRANGE_ONLY || own.choice() == SelfFunderChoice.ARRANGE_AND_MANAGE;
    }

    private static void reason(PlanOnDesk desk, SelfFunder own, boolean nobody, List<Lack> lacks) {
        if (hasAsked(own) && blank(own.reason())) {
            lacks.add(about(Lack.prompts(
                    Step.SUBMIT,
                    "SELF-09",
                    Topic.INFORMATION,
                    "Why the person asked the council to arrange is not recorded.",
                    "Record it; the request stands whatever the reason.")));
        }
        if (!nobody) {
            return;
        }
        boolean lacking = desk.capacity().stream()
                .anyMatch(one -> one.decision() == CapacityDecision.ARRANGE_CARE
                        && one.status() == CapacityStatus.ASSESSED_LACKS);
        boolean represented = desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of()).stream()
                .anyMatch(one -> one.authority() != null);
        if (!lacking || represented) {
            lacks.add(about(Lack.warns(
                    Step.SUBMIT,
                    "SELF-09",
                    Topic.INFORMATION,
                    lacking
                            ? "Nobody is said to be able to arrange care, and somebody with authority is on record."
                            : "Nobody is said to be able to arrange care, and no capacity assessment says that the person cannot.",
                    "Set the record right; the duty and the fee hang on it.")));
        }
    }

    private static Lack about(Lack lack) {
        return lack.under("Care Act 2014 s.18(3)").in(SectionName.MONEY, "self_funder.reason");
    }

    private static Lack stops(String rule, String says, String mend, String field) {
        return Lack.stops(Step.SUBMIT, rule, Topic.INFORMATION, says, mend)
                .under("Care Act 2014 s.18(3), s.18(4)")
                .in(SectionName.MONEY, field);
    }
}
