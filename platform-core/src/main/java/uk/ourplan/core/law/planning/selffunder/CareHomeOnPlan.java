package uk.ourplan.core.law.planning.selffunder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.selffunder.TheCareHomeDecision;
import uk.ourplan.core.law.selffunder.TheCareHomeDecision.Missing;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.SelfFunder;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CareHomeStance;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Where the needs of somebody who pays are best met in a care home, there is no duty to arrange it, and whether the council uses its
 * power waits for a decision, ground by ground, by the role that the council names (SELF-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/19">Care Act 2014 s.18(3)-(4), s.19</a>
 */
public final class CareHomeOnPlan {

    private static final String RULE = "SELF-03";

    private static final String DUTY = "SELF-02";

    private CareHomeOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        if (!isOpen(desk)) {
            return List.of();
        }
        InEffect<String> role = policy.read(Settings.CARE_HOME_DECIDED_BY);
        return List.of(Lack.warns(
                        Step.AUTHORISE,
                        RULE,
                        Topic.INFORMATION,
                        "The person pays for a care home: there is no duty to arrange it, and whether the council uses its"
                                + " power is not decided.",
                        "The " + role.value().replace('_', ' ')
                                + " answers each of the six grounds with reasons about this person, under “Charges”.")
                .under("Care Act 2014 s.18(3)-(4), s.19")
                .reading(role)
                .in(SectionName.MONEY, "self_funder.setting"));
    }

    /** The decision, on the desk of whoever takes it. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        if (waitsForCapacity(desk)) {
            return List.of(OwedTask.of(
                            DUTY,
                            "capacity",
                            "Settle whether the person can arrange their own care: nobody else can, and it is the council's duty"
                                    + " if they cannot.",
                            "It ends when the decision on their capacity to arrange care is on record.")
                    .under("Care Act 2014 s.18(4)"));
        }
        if (!isOpen(desk)) {
            return List.of();
        }
        InEffect<String> role = policy.read(Settings.CARE_HOME_DECIDED_BY);
        return List.of(OwedTask.of(
                        RULE,
                        "home",
                        "Decide whether the council arranges the care home, on the six grounds.",
                        "It ends when the decision with its reasons is on record under “Charges”.")
                .of(TaskOwner.onRung(role.value()))
                .under("Care Act 2014 s.19")
                .reading(role.read())
                .in(SectionName.MONEY, "self_funder.setting"));
    }

    private static boolean isOpen(PlanOnDesk desk) {
        return whyNotAsked(desk).isEmpty()
                && !isDuty(desk)
                && !waitsForCapacity(desk)
                && desk.beside().charging().home().isEmpty();
    }

    /** Why the question does not arise; empty where it does. */
    public static Optional<String> whyNotAsked(PlanOnDesk desk) {
        return own(desk)
                        .filter(own -> own.setting() == FundingSetting.CARE_HOME)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("This plan is not that of somebody who pays for a care home.");
    }

    /** Whether the council must arrange it, because the person lacks capacity and nobody can (SELF-02). */
    public static boolean isDuty(PlanOnDesk desk) {
        return nobodyCan(desk) && Boolean.TRUE.equals(lacksCapacity(desk));
    }

    /** Nobody can arrange it, so duty or power hangs on their capacity, and that is not settled: nothing is decided before. */
    private static boolean waitsForCapacity(PlanOnDesk desk) {
        return whyNotAsked(desk).isEmpty() && nobodyCan(desk) && lacksCapacity(desk) == null;
    }

    private static boolean nobodyCan(PlanOnDesk desk) {
        return own(desk).map(SelfFunder::nobodyCanArrange).orElse(false);
    }

    /** What keeps a decision about this plan from being one. */
    public static List<Missing> missing(PlanOnDesk desk, HomeDecided said) {
        return waitsForCapacity(desk)
                ? List.of(new Missing(
                        "answer",
                        "Nobody can arrange it for the person, and whether they can themselves is not settled. Record that"
                                + " first: it is a duty if they cannot."))
                : TheCareHomeDecision.missing(said, isDuty(desk), lacksCapacity(desk));
    }

    /** The role that decides it. */
    public static String decidedBy(CouncilPolicy policy) {
        return policy.read(Settings.CARE_HOME_DECIDED_BY).value();
    }

    /** Where the council usually stands, with its guidance. */
    public static String stance(CouncilPolicy policy) {
        CareHomeStance stance = policy.read(Settings.CARE_HOME_STANCE).value();
        return stance.stance().replace('_', ' ') + (stance.guidance() == null ? "" : ". " + stance.guidance());
    }

    /** {@code null} where it is doubted, or nothing is recorded. */
    private static @Nullable Boolean lacksCapacity(PlanOnDesk desk) {
        CapacityStatus status = desk.capacity().stream()
                .filter(one -> one.decision() == CapacityDecision.ARRANGE_CARE)
                .map(Capacity::status)
                .filter(Objects::nonNull)
                .reduce((first, later) -> later)
                .orElse(null);
        return switch (status) {
            case null -> null;
            case DOUBTED -> null;
            case ASSESSED_LACKS -> true;
            case ASSESSED_HAS, PRESUMED -> false;
        };
    }

    private static Optional<SelfFunder> own(PlanOnDesk desk) {
        return desk.section(MoneySection.class).map(MoneySection::selfFunder);
    }
}
