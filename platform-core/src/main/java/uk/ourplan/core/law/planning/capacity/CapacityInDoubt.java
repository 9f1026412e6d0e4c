package uk.ourplan.core.law.planning.capacity;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Where capacity for a decision of the plan is doubted, nobody agrees on it before there is a result; support to decide comes
 * before any assessment, and whoever assesses is suitably qualified (CAPACITY-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/1">Mental Capacity Act 2005 ss.1(3), 2 and 3</a>
 */
public final class CapacityInDoubt {

    private CapacityInDoubt() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        InEffect<List<String>> roles = policy.read(Settings.CAPACITY_ASSESSOR_ROLES);
        List<Lack> lacks = new ArrayList<>();
        for (int i = 0; i < desk.capacity().size(); i++) {
            Capacity one = desk.capacity().get(i);
            String at = "decisions[" + i + "].";
            if (one.status() == CapacityStatus.DOUBTED) {
                lacks.add(blank(one.support()) ? unsupported(one, at) : unassessed(one, at));
            } else if (one.status() != CapacityStatus.PRESUMED && isByAnotherRole(one, roles.value())) {
                lacks.add(stops(
                                step(one.decision()),
                                "CAPACITY-02",
                                Topic.PROTECTION,
                                "Capacity was assessed by somebody whom this council does not take as qualified for it.",
                                "Have it assessed by somebody who is.")
                        .under("Mental Capacity Act 2005 ss.2 and 3 (unverified)")
                        .onRecord(PartName.CAPACITY, at + "assessor_role")
                        .reading(roles));
            }
        }
        return lacks;
    }

    private static boolean isByAnotherRole(Capacity one, List<String> roles) {
        return !blank(one.assessorRole()) && !roles.contains(one.assessorRole());
    }

    private static Lack unsupported(Capacity one, String at) {
        return stops(
                        step(one.decision()),
                        "CAPACITY-02",
                        Topic.PROTECTION,
                        "Capacity" + about(one) + " is doubted, and no support to decide was offered yet.",
                        "Help the person to decide for themselves first, and record how.")
                .under("Mental Capacity Act 2005 s.1(3) (unverified)")
                .onRecord(PartName.CAPACITY, at + "support");
    }

    private static Lack unassessed(Capacity one, String at) {
        return stops(
                        step(one.decision()),
                        "CAPACITY-02",
                        Topic.PROTECTION,
                        "Capacity" + about(one) + " is doubted, and there is no result.",
                        "Have it assessed for this decision, or record what removed the doubt.")
                .under("Mental Capacity Act 2005 ss.2 and 3 (unverified)")
                .onRecord(PartName.CAPACITY, at + "assessed");
    }

    /** Nobody agrees to the plan while their capacity to do so is open; on its other matters before it is submitted. */
    private static Step step(@Nullable CapacityDecision decision) {
        return decision == CapacityDecision.AGREE_PLAN ? Step.AGREE : Step.SUBMIT;
    }

    private static String about(Capacity one) {
        CapacityDecision decision = one.decision();
        return decision == null ? "" : " to " + spoken(decision);
    }

    static String spoken(CapacityDecision decision) {
        return switch (decision) {
            case TAKE_PART_IN_PLANNING -> "take part in planning";
            case AGREE_PLAN -> "agree the plan";
            case HOW_NEEDS_ARE_MET -> "decide how needs are met";
            case WHERE_TO_LIVE -> "decide where to live";
            case ARRANGE_CARE -> "arrange care";
            case MANAGE_MONEY -> "manage money";
            case SHARE_INFORMATION -> "decide what is shared";
            case COMBINE_PLANS -> "agree to combined plans";
            case REFUSE_PLAN -> "refuse a plan";
        };
    }
}
