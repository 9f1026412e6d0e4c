package uk.ourplan.core.plan.model;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.PlanState;

/** A plan laid out with its case and what the law says of both today. */
public record LaidOut(Plan plan, CaseOnRecord about, PlanStanding standing) {

    public PlanTold told() {
        return new PlanTold(plan, standing);
    }

    public PlanWorkspace workspaceFor(Asking asking) {
        return told().workspace(about, mayBy(asking));
    }

    /** Why whoever asks may not decide on it, whatever its state; empty where they may. */
    public Optional<Reason> whyNotDecidedBy(Asking asking) {
        return standing.law().whyNotDecidedBy(asking, plan.isBy(asking.worker()), standing.signsOff());
    }

    /** The role under which whoever asks would sign; empty where they may not. */
    public Optional<String> signsAs(Asking asking) {
        return standing.law().signsAs(asking, standing.signsOff());
    }

    /** The steps that whoever asks may take now. */
    public Set<String> mayBy(Asking asking) {
        Set<String> may = new LinkedHashSet<>();
        Readiness ready = standing.readiness();
        boolean withTheAuthor = PlanSteps.isWithTheAuthor(plan.state());
        if (asking.holds(Permission.PRACTITIONER)) {
            add(may, "edit", withTheAuthor);
            add(may, "present", withTheAuthor && ready.mayPresent());
            add(may, "agree", PlanSteps.whyNotAgreed(plan.progress()).isEmpty());
            add(may, "submit", withTheAuthor && ready.maySubmit());
        }
        if (asking.holds(Permission.AUTHORISER) && plan.state() == PlanState.SUBMITTED) {
            boolean decides = whyNotDecidedBy(asking).isEmpty();
            add(may, "return", decides);
            add(may, "authorise", decides && ready.mayAuthorise());
        }
        add(may, "issue", plan.state() == PlanState.SIGNED_OFF);
        return may;
    }

    private static void add(Set<String> may, String step, boolean allowed) {
        if (allowed) {
            may.add(step);
        }
    }
}
