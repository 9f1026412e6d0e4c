package uk.ourplan.core.law.planning.progress;

import java.time.LocalDate;
import java.util.List;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Once needs are found to be met by a plan, the person hears the same day that planning is the next step and is helped to
 * decide how their needs are best met (TRIGGER-09).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)(c)</a>
 */
public final class NextStepTold {

    private static final String RULE = "TRIGGER-09";

    private NextStepTold() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        boolean required = desk.found().stream().anyMatch(need -> Boolean.TRUE.equals(need.eligible()));
        LocalDate determined = desk.assessment().completed();
        OwedTask task = task(determined == null ? desk.course().startedOn() : determined);
        boolean told = Planning.of(desk).toldNextStep() != null || desk.beside().isFollowedUp(task.key());
        return !required || told || desk.course().isInForce() ? List.of() : List.of(task);
    }

    private static OwedTask task(LocalDate day) {
        return OwedTask.of(
                        RULE,
                        "told",
                        "Begin the planning conversation: help the person decide how their eligible needs are best"
                                + " met.",
                        "It ends when the day on which the person was told that planning is the next step is on"
                                + " record.")
                .by(day)
                .under("Care Act 2014 s.24(1)(c)")
                .in(SectionName.HOW_WE_PLAN, "told_next_step")
                .endedByRecord(FollowUpOutcome.DONE);
    }
}
