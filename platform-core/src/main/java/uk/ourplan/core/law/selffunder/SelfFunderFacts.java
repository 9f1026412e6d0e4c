package uk.ourplan.core.law.selffunder;

import org.jspecify.annotations.Nullable;

/**
 * What decides the path of a self-funder's plan.
 *
 * @param nobodyCanArrange nobody is authorised or otherwise in a position to arrange the support
 * @param councilAgrees to keep the plan of somebody in a care home
 */
public record SelfFunderFacts(
        @Nullable Setting setting,
        @Nullable Choice choice,
        @Nullable Boolean hasCapacity,
        @Nullable Boolean representativeKeepsPlan,
        @Nullable Boolean bestInterestsToKeepPlan,
        @Nullable Boolean riskOfAbuseOrNeglect,
        @Nullable Boolean wantsPlan,
        @Nullable Boolean nobodyCanArrange,
        @Nullable Boolean councilAgrees) {

    /** Where the needs are met. */
    public enum Setting {
        COMMUNITY,
        CARE_HOME
    }

    /** What the person wants the council to do (SELF-05). */
    public enum Choice {
        ARRANGE_ONLY,
        ARRANGE_AND_MANAGE,
        OWN_ARRANGEMENTS
    }
}
