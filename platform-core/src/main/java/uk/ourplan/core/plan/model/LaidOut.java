package uk.ourplan.core.plan.model;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.law.review.TheNextVersionIsReleased;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.PlanState;

/** A plan laid out with its case, what the law says of both today, and who manages its author while it waits for sign-off. */
public record LaidOut(Plan plan, CaseOnRecord about, PlanStanding standing, LineOnRecord line) {

    public PlanTold told() {
        return new PlanTold(plan, standing);
    }

    public PlanWorkspace workspaceFor(Asking asking) {
        return told().workspace(about, mayBy(asking));
    }

    /** Why whoever asks may not decide on it, whatever its state; empty where they may. */
    public Optional<Reason> whyNotDecidedBy(Asking asking) {
        return standing.law().whyNotDecidedBy(asking, partOf(asking), standing.route());
    }

    /** Why whoever asks may not take this step before the signature; empty where they may. */
    public Optional<Reason> whyNotTakenBy(Asking asking, RoleStep step) {
        return standing.law().whyNotTakenBy(asking, partOf(asking), standing.route(), step);
    }

    /** Why whoever asks may take no step of deciding at all; empty where only their level counts. */
    public Optional<Reason> whyNotInAnyStep(Asking asking) {
        return standing.law().whyNotInAnyStep(partOf(asking), standing.route());
    }

    private Part partOf(Asking asking) {
        return new Part(
                plan.isBy(asking.worker()),
                plan.interested().contains(asking.worker()),
                plan.stepsThatCount().stream().anyMatch(step -> step.by().equals(asking.worker())),
                line.seenBy(asking.worker()));
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
        if (plan.state() == PlanState.SUBMITTED) {
            RoleStep open = standing.open();
            boolean authoriser = asking.holds(Permission.AUTHORISER);
            boolean decides = authoriser && whyNotDecidedBy(asking).isEmpty();
            boolean takes = open != null && whyNotTakenBy(asking, open).isEmpty();
            boolean panel = open != null && open.role().equals(StepsToSignOff.PANEL);
            add(may, "panel", takes && panel && asking.holds(Permission.PANEL_MEMBER));
            add(may, "support", takes && !panel && authoriser);
            add(may, "return", decides);
            add(may, "authorise", decides && ready.mayAuthorise());
        }
        add(may, "release", withTheAuthor && isReleasedBy(asking));
        add(may, "issue", plan.progress().signature() != null);
        return may;
    }

    /** Whether the council lets whoever asks issue this version without an authoriser's signature (AUTH-14). */
    private boolean isReleasedBy(Asking asking) {
        return TheNextVersionIsReleased.whyNot(standing.desk(), standing.law().policy())
                        .isEmpty()
                && switch (TheNextVersionIsReleased.by(
                        standing.desk(), standing.law().policy())) {
                    case PRACTITIONER -> asking.holds(Permission.PRACTITIONER);
                    case MANAGER -> asking.holds(Permission.AUTHORISER) && !plan.isBy(asking.worker());
                    case AUTHORISER -> false;
                };
    }

    private static void add(Set<String> may, String step, boolean allowed) {
        if (allowed) {
            may.add(step);
        }
    }
}
