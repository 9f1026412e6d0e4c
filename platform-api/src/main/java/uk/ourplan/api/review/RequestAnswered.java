package uk.ourplan.api.review;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a request for a review.
 *
 * @param reasonable whether it is a reasonable one
 * @param affectsPlan whether it is news of a change that touches the plan (REVIEW-02)
 * @param review whether a review is opened
 * @param reason why not, where none is
 */
public record RequestAnswered(
        @Nullable Boolean reasonable,
        @Nullable Boolean affectsPlan,
        @Nullable Boolean review,
        @Nullable String reason) {}
