package uk.ourplan.core.law.charging;

import org.jspecify.annotations.Nullable;

/**
 * What decides whether a fee may be charged for arranging a self-funder's support.
 *
 * @param capitalAboveLimit strictly above the upper capital limit
 * @param authorisedPersonAsked an attorney or deputy with authority asked
 * @param neverChargeLine nothing may be charged for the support itself, such as after-care
 */
public record ArrangementFeeFacts(
        @Nullable ServiceType serviceType,
        @Nullable Boolean capitalAboveLimit,
        @Nullable Boolean askedCouncilToArrange,
        @Nullable Boolean councilArranges,
        @Nullable Boolean hasCapacity,
        @Nullable Boolean authorisedPersonAsked,
        @Nullable Boolean neverChargeLine) {

    /** Where and how the support is given. */
    public enum ServiceType {
        HOME_CARE,
        SUPPORTED_LIVING,
        EXTRA_CARE,
        SHARED_LIVES,
        DAY_CARE,
        CARE_HOME,
        NURSING_HOME;

        boolean isCareHome() {
            return this == CARE_HOME || this == NURSING_HOME;
        }
    }
}
