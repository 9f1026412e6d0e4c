package uk.ourplan.core.law.review;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.review.ReviewRouteAnswer.Route;
import uk.ourplan.tenant.policy.Settings;

/** The first row of REVIEW-12 that fits, or the facts that it waits for. */
record RouteFound(@Nullable Route route, OpenFacts waitsFor) {

    static RouteFound in(ReviewRouteFacts f, PolicyRead read) {
        if (yes(f.endGroundClaimed())) {
            return found(Route.END);
        }
        if (f.endGroundClaimed() == null || f.changes() == null) {
            return waiting(new OpenFacts()
                    .when(f.endGroundClaimed() != null, "changes", f.changes())
                    .fact("end_ground_claimed", f.endGroundClaimed()));
        }
        if (f.changes().isEmpty()) {
            return nothingClassified(f);
        }
        if (f.needChanged()) {
            return found(Route.REASSESS_THEN_REVISE);
        }
        if (f.someSignificant()) {
            return found(
                    read.the(Settings.ASSESS_SIGNIFICANT_CIRCUMSTANCES) ? Route.ASSESS_THEN_REVISE : Route.REVISION);
        }
        return minorCircumstances(f);
    }

    /** Something changes although no change was recorded: classify it first. */
    private static RouteFound nothingClassified(ReviewRouteFacts f) {
        if (yes(f.planChanges()) || yes(f.budgetChanges()) || yes(f.methodChanges())) {
            return waiting(new OpenFacts().fact("changes", null));
        }
        var asked = new OpenFacts()
                .firstOf(new OpenFacts()
                        .fact("plan_changes", f.planChanges())
                        .fact("budget_changes", f.budgetChanges())
                        .fact("method_changes", f.methodChanges()));
        return asked.isSettled() ? found(Route.NO_CHANGE) : waiting(asked);
    }

    private static RouteFound minorCircumstances(ReviewRouteFacts f) {
        if (yes(f.budgetChanges()) || yes(f.methodChanges()) || yes(f.costAboveBudget())) {
            return found(Route.REVISION);
        }
        boolean moneyStays = no(f.budgetChanges()) && no(f.methodChanges());
        var asked = new OpenFacts()
                .firstOf(new OpenFacts()
                        .fact("budget_changes", f.budgetChanges())
                        .fact("method_changes", f.methodChanges()))
                .when(moneyStays, "cost_pence", f.costPence())
                .when(moneyStays, "budget_pence", f.budgetPence());
        if (!asked.isSettled()) {
            return waiting(asked);
        }
        if (f.planChanges() == null) {
            return waiting(new OpenFacts().fact("plan_changes", null));
        }
        return found(f.planChanges() ? Route.LIGHT_AMENDMENT : Route.NO_CHANGE);
    }

    private static RouteFound found(Route route) {
        return new RouteFound(route, new OpenFacts());
    }

    private static RouteFound waiting(OpenFacts facts) {
        return new RouteFound(null, facts);
    }
}
