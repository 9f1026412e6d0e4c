package uk.ourplan.core.law.planning;

import java.util.List;
import java.util.function.BiFunction;
import uk.ourplan.core.law.planning.advice.PreventionFollowedThrough;
import uk.ourplan.core.law.planning.capacity.CapacityFollowedUp;
import uk.ourplan.core.law.planning.capacity.DecidingLater;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.engagement.TakingPartFollowedUp;
import uk.ourplan.core.law.planning.format.FormsToBeMade;
import uk.ourplan.core.law.planning.involvement.InvolvementFollowedThrough;
import uk.ourplan.core.law.planning.notice.CoverForACarer;
import uk.ourplan.core.law.planning.notice.EquipmentMadeKnown;
import uk.ourplan.core.law.planning.notice.ProviderFailure;
import uk.ourplan.core.law.planning.outcome.LookedAtBetweenReviews;
import uk.ourplan.core.law.planning.progress.BriefedOnPlan;
import uk.ourplan.core.law.planning.progress.ChecksOnPlan;
import uk.ourplan.core.law.planning.progress.InterimOnPlan;
import uk.ourplan.core.law.planning.progress.NextStepTold;
import uk.ourplan.core.law.planning.progress.OffTrack;
import uk.ourplan.core.law.planning.progress.RolesOnPlan;
import uk.ourplan.core.law.planning.progress.TargetOnPlan;
import uk.ourplan.core.law.planning.risk.MeasuresOnPlan;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Everything that the rules want done about a plan on the day of a policy. A family of rules stands in here with a method
 * {@code static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy)}; nothing else is needed for its tasks to be
 * opened, changed and closed with each write, shown on the right desk and looked at again each day.
 *
 * @see "docs/decisions/0130-tasks-that-the-law-owes.md"
 */
public final class TasksOwed {

    /** The families of rules; each looks at the plan and says what it wants done. */
    private static final List<BiFunction<PlanOnDesk, CouncilPolicy, List<OwedTask>>> FAMILIES = List.of(
            PreventionFollowedThrough::owed,
            InvolvementFollowedThrough::owed,
            NextStepTold::owed,
            RolesOnPlan::owed,
            BriefedOnPlan::owed,
            TargetOnPlan::owed,
            ChecksOnPlan::owed,
            OffTrack::owed,
            InterimOnPlan::owed,
            LookedAtBetweenReviews::owed,
            CoverForACarer::owed,
            MeasuresOnPlan::owed,
            EquipmentMadeKnown::owed,
            ProviderFailure::owed,
            CapacityFollowedUp::owed,
            DecidingLater::owed,
            TakingPartFollowedUp::owed,
            FormsToBeMade::owed);

    private TasksOwed() {}

    /** All of them; the same key twice is the same task. */
    public static List<OwedTask> on(PlanOnDesk desk, CouncilPolicy policy) {
        return FAMILIES.stream()
                .flatMap(family -> family.apply(desk, policy).stream())
                .toList();
    }
}
