package uk.ourplan.core.law.planning.authorisation;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PanelSettings;

/**
 * A plan that waits for its panel although its client group has no form, or its team no inbox, is for an administrator to see to
 * (AUTH-09). It goes to the panel all the same.
 */
public final class PapersToBeMapped {

    private static final String RULE = "AUTH-09";

    private PapersToBeMapped() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.course().state() != PlanState.SUBMITTED || !Boolean.TRUE.equals(desk.panelOpen())) {
            return List.of();
        }
        PlanStart start = desk.start();
        String group = desk.beside().clientGroup();
        PapersForThePanel papers = PapersForThePanel.of(desk, group, start == null ? null : start.team(), policy);
        List<OwedTask> owed = new ArrayList<>();
        if (papers.form() == null) {
            owed.add(toAnAdministrator(
                            "form",
                            "A plan waits for the panel, and "
                                    + (group == null
                                            ? "no client group was picked for it"
                                            : "its client group, " + group.replace('_', ' ') + ", has no form")
                                    + ": give every group a form, or have one form for all.")
                    .reading(policy.read(PanelSettings.PANEL_FORMS).read()));
        }
        if (papers.inbox() == null) {
            owed.add(toAnAdministrator(
                            "inbox",
                            "A plan waits for the panel, and its team has no inbox: give every team one, or have one inbox for"
                                    + " all.")
                    .reading(policy.read(PanelSettings.PANEL_INBOXES).read()));
        }
        return owed;
    }

    private static OwedTask toAnAdministrator(String what, String says) {
        return OwedTask.of(RULE, what, says, "It ends when the policy maps it, or when the panel has spoken.")
                .of(TaskOwner.holding(Permission.COUNCIL_ADMIN));
    }
}
