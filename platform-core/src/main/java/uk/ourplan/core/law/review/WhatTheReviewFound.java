package uk.ourplan.core.law.review;

import static uk.ourplan.language.law.Provision.careAct;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Reason;

/** Why a review leads where it does, in words: the row of REVIEW-12, and what follows from the money. */
final class WhatTheReviewFound {

    private WhatTheReviewFound() {}

    static List<Reason> reasons(ReviewRouteAnswer answer) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                switch (answer.route()) {
                    case END ->
                        Because.permits(
                                "REVIEW-12", null, "A ground for ending the plan is claimed and is tested first.");
                    case REASSESS_THEN_REVISE ->
                        Because.requires(
                                "REVISE-01",
                                careAct("s.27(4) (secondary source)"),
                                "A need changed: reassess, then revise.");
                    case ASSESS_THEN_REVISE ->
                        Because.requires(
                                "REVISE-02",
                                careAct("s.27(4) (secondary source)"),
                                "Circumstances changed significantly: assess in proportion, then revise.");
                    case REVISION ->
                        Because.requires(
                                "REVIEW-12",
                                careAct("s.27(2)"),
                                "Only circumstances changed, beyond a light amendment: revise the plan.");
                    case LIGHT_AMENDMENT ->
                        Because.permits(
                                "REVISE-03",
                                careAct("s.27(2)"),
                                "Only minor circumstances changed, within the budget.");
                    case NO_CHANGE -> Because.permits("REVIEW-14", null, "Plan, budget and method stay as they are.");
                });
        if (answer.financialReferral()) {
            reasons.add(Because.requires("REVIEW-12", null, "The budget or its method changes, so finance is told."));
        }
        if (answer.reductionGuard()) {
            String says = "The budget falls: show in writing that every eligible need is still met.";
            reasons.add(Because.requires("BUDGET-24", careAct("s.26(1)(a)"), says));
        }
        return reasons;
    }
}
