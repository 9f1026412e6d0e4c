package uk.ourplan.core.law.safeguarding;

import org.jspecify.annotations.Nullable;

/** What decides whether a deprivation of liberty needs an authorisation, or its review. */
public record DeprivationOfLibertyFacts(
        @Nullable Boolean lacksCapacityForCare,
        @Nullable Boolean restrictionAmountsToDeprivation,
        @Nullable Boolean restrictionLikelyNeeded,
        @Nullable Boolean authorisationInPlace,
        @Nullable Boolean changeMoreRestrictive) {}
