package uk.ourplan.core.law.planning.sharing;

import java.util.List;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** Somebody without a part in the case opened the plan for an emergency reason: the manager looks at it the same day (SHARE-11). */
public final class OpenedInAnEmergency {

    private OpenedInAnEmergency() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.beside().sharing().opened().stream()
                .map(each -> OwedTask.of(
                                "SHARE-11",
                                each.on() + ":" + each.worker(),
                                "Look at why somebody without a part in the case opened this plan.",
                                "It ends when what was found is on record.")
                        .of(TaskOwner.LINE_MANAGER)
                        .by(each.on())
                        .endedByRecord(FollowUpOutcome.DONE))
                .filter(task -> !desk.beside().isFollowedUp(task.key()))
                .distinct()
                .toList();
    }
}
