package uk.ourplan.language.review;

import org.jspecify.annotations.Nullable;

/**
 * The budget, the direct payment and the contribution (REVIEW-08, REVIEW-10).
 *
 * @param spent what was spent beside what was planned
 * @param paymentReviewed whether the direct payment was reviewed at the same visit (SCHEDULE-14)
 */
public record MoneyLookedAt(
        @Nullable Boolean sufficient,
        @Nullable Boolean usedAsPlanned,
        @Nullable String spent,
        @Nullable Boolean paymentReviewed,
        @Nullable String payment,
        @Nullable Boolean contributionDue,
        @Nullable Boolean contributionPaid)
        implements ReviewSection {

    @Override
    public ReviewSectionName name() {
        return ReviewSectionName.MONEY;
    }
}
