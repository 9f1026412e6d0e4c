package uk.ourplan.core.law.directpayment;

import org.jspecify.annotations.Nullable;

/**
 * What decides whether a direct payment goes on.
 *
 * @param movingToCareHome to live there
 * @param resolved whatever was wrong has been put right
 */
public record DirectPaymentEndFacts(
        @Nullable Boolean drugOrAlcoholOrder,
        @Nullable Boolean movingToCareHome,
        @Nullable Boolean breachedCondition,
        @Nullable Boolean notUsedForNeeds,
        @Nullable Boolean lostCapacityWithoutSuitablePerson,
        @Nullable Boolean paysHouseholdFamilyWithoutAgreement,
        @Nullable Boolean lessEffective,
        @Nullable Boolean resolved) {}
