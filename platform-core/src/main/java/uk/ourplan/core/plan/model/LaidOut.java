package uk.ourplan.core.plan.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.WhoMaySign;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.FundingLevel;

/**
 * A plan laid out with its case and what the law says of both today.
 *
 * @param ladder the council's funding levels of today, lowest first; empty where it has not decided
 * @param signatories the roles that may sign for the council; empty where any of the ladder may (CONTENT-14)
 */
public record LaidOut(
        Plan plan, CaseOnRecord about, PlanStanding standing, List<FundingLevel> ladder, Set<String> signatories) {

    public LaidOut {
        ladder = List.copyOf(ladder);
        signatories = Set.copyOf(signatories);
    }

    public PlanTold told() {
        return new PlanTold(plan, standing);
    }

    public PlanWorkspace workspaceFor(Asking asking) {
        return told().workspace(about, mayBy(asking));
    }

    /** Why whoever asks may not decide on it, whatever its state; empty where they may. */
    public Optional<Reason> whyNotDecidedBy(Asking asking) {
        return WhoMaySign.whyNot(plan.isBy(asking.worker()), rolesThatSign(asking), standing.signsOff(), ladder);
    }

    /** The role under which whoever asks would sign; empty where they may not. */
    public Optional<String> signsAs(Asking asking) {
        String needed = standing.signsOff();
        return needed == null ? Optional.empty() : WhoMaySign.as(rolesThatSign(asking), needed, ladder);
    }

    private Set<String> rolesThatSign(Asking asking) {
        return asking.ladderRoles().stream()
                .filter(role -> signatories.isEmpty() || signatories.contains(role))
                .collect(Collectors.toSet());
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
