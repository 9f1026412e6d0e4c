package uk.ourplan.core.law.planning.progress;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.Checks;
import uk.ourplan.language.plan.HowWePlan.RoleTask;
import uk.ourplan.language.plan.HowWePlan.Target;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;
import uk.ourplan.language.plan.SelfPlanningChoice;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/** What several rules about the planning itself ask of a plan. */
final class Planning {

    private Planning() {}

    static HowWePlan of(PlanOnDesk desk) {
        return desk.section(HowWePlan.class).orElse(HowWePlan.nothing());
    }

    /** The day by which the plan is to be complete: as agreed, otherwise reckoned from the assessment by the council's days. */
    static @Nullable LocalDate target(PlanOnDesk desk, CouncilPolicy policy) {
        Target agreed = of(desk).target();
        if (agreed != null && agreed.agreed() != null) {
            return agreed.agreed();
        }
        return usual(desk, policy.read(Settings.TARGET_COMPLETION_DAYS)).orElse(null);
    }

    /** The day that fills in the target, to be agreed with the person. */
    static Optional<LocalDate> usual(PlanOnDesk desk, InEffect<Optional<Integer>> days) {
        LocalDate assessed = desk.assessment().completed();
        return assessed == null ? Optional.empty() : days.value().map(assessed::plusDays);
    }

    /** How progress is checked: as it stands here, otherwise as it was agreed with whoever writes the plan (DELEGATE-05). */
    static @Nullable Checks checks(PlanOnDesk desk) {
        Checks own = of(desk).checks();
        if (own != null && own.everyDays() != null) {
            return own;
        }
        Delegation terms = desk.section(PeopleInvolved.class)
                .map(PeopleInvolved::delegation)
                .orElse(Delegation.NONE);
        return blank(terms.to()) || terms.checkedHow() == null || terms.checkedEveryDays() == null
                ? own
                : new Checks(
                        terms.checkedHow(),
                        terms.agreed(),
                        terms.checkedEveryDays(),
                        terms.agreed() != null,
                        own == null ? null : own.motivation());
    }

    /** Whether all or a part of the plan is prepared by somebody else than the council. */
    static boolean isDelegated(PlanOnDesk desk) {
        PeopleInvolved involved = desk.section(PeopleInvolved.class).orElse(null);
        if (involved == null) {
            return false;
        }
        boolean self = involved.selfPlanning() != null
                && (involved.selfPlanning().choice() == SelfPlanningChoice.PART
                        || involved.selfPlanning().choice() == SelfPlanningChoice.WHOLE);
        boolean other =
                involved.delegation() != null && !blank(involved.delegation().to());
        return self || other;
    }

    /** The agreed tasks whose day has passed, undone; earliest first. */
    static List<RoleTask> late(PlanOnDesk desk, LocalDate on) {
        return of(desk).tasks().stream()
                .filter(task -> task.done() == null && !desk.beside().isFollowedUp(RolesOnPlan.key(task)))
                .filter(task -> task.due() != null && task.due().isBefore(on))
                .sorted(Comparator.comparing(Planning::due))
                .toList();
    }

    private static LocalDate due(RoleTask task) {
        return task.due() == null ? LocalDate.MAX : task.due();
    }

    /** The latest day among the tasks; empty where none has one. */
    static Optional<LocalDate> projected(HowWePlan how) {
        return how.tasks().stream()
                .map(RoleTask::due)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Whether some task has no day, so that the projected one is not the whole truth. */
    static boolean isIncomplete(HowWePlan how) {
        return how.tasks().stream().anyMatch(task -> task.due() == null);
    }
}
