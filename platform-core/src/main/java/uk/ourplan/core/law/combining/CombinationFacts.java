package uk.ourplan.core.law.combining;

import org.jspecify.annotations.Nullable;

/** What decides whether a plan may be combined with another. */
public record CombinationFacts(
        @Nullable OtherPlan with,
        @Nullable Boolean hasCapacity,
        @Nullable Boolean personAgrees,
        @Nullable Boolean bestInterests,
        @Nullable Boolean otherPartyAgrees,
        @Nullable Boolean childHasCapacity,
        @Nullable Boolean childAgrees,
        @Nullable Boolean childBestInterests,
        @Nullable Boolean possibleOnSystem) {

    /** Whose plan the other one is. */
    public enum OtherPlan {
        CARER_PLAN,
        FAMILY_PLAN,
        CHILD_PLAN,
        HEALTH_PLAN,
        OTHER_PLAN
    }
}
