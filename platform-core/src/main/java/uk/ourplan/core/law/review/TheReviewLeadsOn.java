package uk.ourplan.core.law.review;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.util.List;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.review.ReviewRouteAnswer.Route;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.LightAmendmentSignOff;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.policy.UnchangedPlanRelease;

/**
 * A changed need leads to reassessment, a significant change of circumstances to a proportionate assessment, other
 * changes to a revision or within the budget to a light amendment, and nothing changed to a refreshed plan (REVIEW-11,
 * REVIEW-12, REVIEW-14, REVISE-01 to REVISE-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(2), (4)</a>
 */
public final class TheReviewLeadsOn {

    private static final List<String> IN_ORDER = List.of(
            "changes",
            "plan_changes",
            "budget_changes",
            "method_changes",
            "cost_pence",
            "budget_pence",
            "end_ground_claimed");

    public Determination<ReviewRouteAnswer> decide(ReviewRouteFacts f, CouncilPolicy policy) {
        var read = new PolicyRead(policy);
        RouteFound found = RouteFound.in(f, read);
        Route route = found.route();
        List<String> missing = missing(found.waitsFor(), f);
        if (route == null || !missing.isEmpty()) {
            return Determination.open(missing, read.soFar());
        }
        boolean referral = yes(f.budgetChanges()) || yes(f.methodChanges());
        boolean guard = yes(f.budgetChanges()) && isLower(f);
        var answer = new ReviewRouteAnswer(route, signedOff(route, read), referral, guard);
        return Determination.answered(answer, WhatTheReviewFound.reasons(answer), read.soFar());
    }

    private static List<String> missing(OpenFacts forTheRoute, ReviewRouteFacts f) {
        boolean referralKnown = yes(f.budgetChanges()) || yes(f.methodChanges());
        boolean guardPossible = !no(f.budgetChanges()) && !isKnownNotLower(f);
        var rest = new OpenFacts()
                .firstOf(new OpenFacts()
                        .when(!referralKnown || guardPossible, "budget_changes", f.budgetChanges())
                        .when(!referralKnown, "method_changes", f.methodChanges()))
                .when(yes(f.budgetChanges()), "cost_pence", f.costPence())
                .when(yes(f.budgetChanges()), "budget_pence", f.budgetPence());
        return IN_ORDER.stream()
                .filter(fact ->
                        forTheRoute.missing().contains(fact) || rest.missing().contains(fact))
                .toList();
    }

    private static boolean isLower(ReviewRouteFacts f) {
        return f.costPence() != null && f.budgetPence() != null && f.costPence().compareTo(f.budgetPence()) < 0;
    }

    private static boolean isKnownNotLower(ReviewRouteFacts f) {
        return f.costPence() != null && f.budgetPence() != null && !isLower(f);
    }

    private static boolean signedOff(Route route, PolicyRead read) {
        return switch (route) {
            case END -> false;
            case REASSESS_THEN_REVISE, ASSESS_THEN_REVISE, REVISION -> true;
            case LIGHT_AMENDMENT -> read.the(Settings.LIGHT_AMENDMENT_SIGN_OFF) == LightAmendmentSignOff.AUTHORISER;
            case NO_CHANGE -> read.the(Settings.UNCHANGED_PLAN_RELEASE) == UnchangedPlanRelease.AUTHORISER;
        };
    }
}
