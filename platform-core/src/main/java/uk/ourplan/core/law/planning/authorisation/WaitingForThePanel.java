package uk.ourplan.core.law.planning.authorisation;

import java.time.LocalDate;
import java.util.List;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.Interim;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * While a plan waits for its panel, no need goes unmet: interim support is arranged for whatever the wait would leave out
 * (AUTH-07). Where needs are urgent anyway, NEED-14 asks for it.
 */
public final class WaitingForThePanel {

    private static final String RULE = "AUTH-07";

    private WaitingForThePanel() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        LocalDate since = desk.course().submittedOn();
        if (since == null
                || desk.course().state() != PlanState.SUBMITTED
                || !Boolean.TRUE.equals(desk.panelOpen())
                || isSeenTo(desk)) {
            return List.of();
        }
        OwedTask task = OwedTask.of(
                        RULE,
                        "wait:" + since,
                        "This plan has waited for the panel since " + Days.inWords(since)
                                + ". Arrange interim support for any need that would go unmet meanwhile.",
                        "It ends when what was arranged is on record, or that no need goes unmet, or when the panel has spoken.")
                .from(since)
                .in(SectionName.HOW_WE_PLAN, "interim.what")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.NOT_POSSIBLE);
        return desk.beside().isFollowedUp(task.key()) ? List.of() : List.of(task);
    }

    private static boolean isSeenTo(PlanOnDesk desk) {
        Interim interim = desk.section(HowWePlan.class).map(HowWePlan::interim).orElse(null);
        return Boolean.TRUE.equals(desk.circumstances().urgent())
                || (interim != null && !(PlanOnDesk.blank(interim.what()) && PlanOnDesk.blank(interim.noneBecause())));
    }
}
