package uk.ourplan.core.law.planning.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.planning.protection.ProtectionOnPlan;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.HowWePlan.Target;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Each plan has a day by which it is to be complete, agreed with this person; the law sets none (INVOLVE-09). Past it with
 * eligible needs unmet, the manager hears of it.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1)</a>
 */
public final class TargetOnPlan {

    private static final String RULE = "INVOLVE-09";

    private TargetOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        InEffect<Optional<Integer>> days = policy.read(Settings.TARGET_COMPLETION_DAYS);
        List<Lack> lacks = new ArrayList<>();
        Target agreed = Planning.of(desk).target();
        LocalDate target = Planning.target(desk, policy);
        if (agreed == null || agreed.agreed() == null) {
            String usual = target == null ? "" : " The council's usual day is " + Days.inWords(target) + ".";
            lacks.add(Lack.warns(
                            Step.PRESENT,
                            RULE,
                            Topic.INVOLVEMENT,
                            "By when the plan is to be complete is not agreed with the person." + usual,
                            "Agree a day with the person, with regard to how urgent their needs are.")
                    .in(SectionName.HOW_WE_PLAN, "target.agreed")
                    .reading(days));
        }
        if (target != null && isOverdue(desk, target, policy.on())) {
            lacks.add(Lack.warns(
                            Step.PRESENT,
                            RULE,
                            Topic.INVOLVEMENT,
                            "The plan was to be complete by " + Days.inWords(target) + ", and is overdue.",
                            "Complete it, or agree another day and say why.")
                    .in(SectionName.HOW_WE_PLAN, "target.agreed")
                    .reading(days));
        }
        return lacks;
    }

    /** From the day after the target on, for the manager. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        LocalDate target = Planning.target(desk, policy);
        if (target == null || !isOverdue(desk, target, policy.on())) {
            return List.of();
        }
        long unmet = desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.eligible()))
                .count();
        return unmet == 0
                ? List.of()
                : List.of(OwedTask.of(
                                RULE,
                                "overdue",
                                "See why the plan is not complete: it was to be by " + Days.inWords(target)
                                        + ", and eligible needs are unmet meanwhile.",
                                "It ends when the plan is in force, or when another day is agreed with the person.")
                        .by(target)
                        .of(TaskOwner.LINE_MANAGER)
                        .under("Care Act 2014 s.18(1)")
                        .in(SectionName.HOW_WE_PLAN, "target.agreed")
                        .reading(policy.read(Settings.TARGET_COMPLETION_DAYS).read()));
    }

    /** A pause for a safeguarding enquiry stops the days of planning (SAFEGUARD-03). */
    static boolean isOverdue(PlanOnDesk desk, LocalDate target, LocalDate on) {
        return !desk.course().isInForce() && !ProtectionOnPlan.isPaused(desk) && on.isAfter(target);
    }
}
