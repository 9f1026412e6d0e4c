package uk.ourplan.core.law.planning.start;

import java.util.List;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A plan that is owed stays owed until one is final: as long as the council meets a need or a ground for planning holds, there
 * is a task to prepare it (TRIGGER-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)</a>
 */
public final class PlanOwed {

    private PlanOwed() {}

    /** The task to prepare it, while none is final. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.course().isInForce() || !isOwed(desk)
                ? List.of()
                : List.of(OwedTask.of(
                                "TRIGGER-03",
                                "prepare",
                                "Prepare the plan. It is owed until one is final.",
                                "It ends when the plan is signed off, or when nothing is met and no ground for planning holds.")
                        .under("Care Act 2014 s.24(1), s.18, s.19"));
    }

    /** Whether the council meets a need, or a ground of the start holds. */
    static boolean isOwed(PlanOnDesk desk) {
        PlanStart start = desk.start();
        return desk.needs().stream().anyMatch(need -> Boolean.TRUE.equals(need.councilWillMeet()))
                || (start != null && start.grounds().stream().anyMatch(PlanStart.Ground::holds));
    }
}
