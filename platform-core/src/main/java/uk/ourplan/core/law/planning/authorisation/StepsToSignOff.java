package uk.ourplan.core.law.planning.authorisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;

/** What comes before a signature, in its order: a manager's support, and the panel's word (AUTH-07, BUDGET-19). */
public final class StepsToSignOff {

    public static final String PANEL = ThePanel.NAME;

    /** A complex rate has more steps than these, and three different people take them. */
    private static final int OF_AN_ORDINARY_PLAN = 2;

    private StepsToSignOff() {}

    /** The first that nobody has taken since the plan was submitted; empty where only the signature is left. */
    public static Optional<RoleStep> open(List<RoleStep> steps, Set<String> taken) {
        return steps.stream()
                .filter(step ->
                        step.action() != Action.AUTHORISES || step.role().equals(PANEL))
                .filter(step -> !taken.contains(step.role()))
                .findFirst();
    }

    /** Why a plan cannot be signed before this step. */
    public static Reason waitsFor(RoleStep step) {
        return step.role().equals(PANEL)
                ? forbids(
                        "AUTH-07",
                        "This plan meets a criterion of the council's panel and waits until the panel has spoken.")
                : forbids(
                        "BUDGET-19",
                        "This plan waits for the support of " + step.role().replace('_', ' ') + ".");
    }

    /** Why somebody who took one step may not take another; empty where they may (BUDGET-19). */
    public static Optional<Reason> whyNotAgain(List<RoleStep> steps, boolean tookAnother) {
        return tookAnother && steps.size() > OF_AN_ORDINARY_PLAN
                ? Optional.of(forbids(
                        "BUDGET-19",
                        "A complex rate needs three different people, and you have taken a step of this plan."))
                : Optional.empty();
    }

    private static Reason forbids(String rule, String says) {
        return new Reason(rule, says, null, Effect.FORBIDS);
    }
}
