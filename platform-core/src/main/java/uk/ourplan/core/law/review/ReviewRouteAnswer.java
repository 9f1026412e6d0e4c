package uk.ourplan.core.law.review;

/**
 * Where a review leads.
 *
 * @param signOff an authoriser signs what comes of it
 * @param financialReferral finance is told
 * @param reductionGuard a lower budget needs written evidence that every eligible need is still met
 */
public record ReviewRouteAnswer(Route route, boolean signOff, boolean financialReferral, boolean reductionGuard) {

    /** The rows of REVIEW-12, strictest first. */
    public enum Route {
        END,
        REASSESS_THEN_REVISE,
        ASSESS_THEN_REVISE,
        REVISION,
        LIGHT_AMENDMENT,
        NO_CHANGE
    }
}
