package uk.ourplan.core.law.duty;

import org.jspecify.annotations.Nullable;

/**
 * What decides whether a plan is owed.
 *
 * @param makesOwnArrangements the person relies on informal, health or other support, or funds their own
 * @param complexityBenefit planning would help because the needs are complex
 * @param appropriatePerson somebody suitable is able to explore and decide how the needs are met
 */
public record PlanDutyFacts(
        @Nullable Boolean hasEligibleNeeds,
        @Nullable Boolean councilWillMeetEligibleNeeds,
        @Nullable Boolean councilAgreedToMeetOtherNeeds,
        @Nullable Boolean makesOwnArrangements,
        @Nullable Boolean personRequests,
        @Nullable Boolean complexityBenefit,
        @Nullable Boolean personConsents,
        @Nullable Boolean hasCapacity,
        @Nullable Boolean representativeRequests,
        @Nullable Boolean appropriatePerson,
        @Nullable Boolean bestInterestsToPlan,
        @Nullable Boolean riskOfAbuseOrNeglect) {}
