package uk.ourplan.api.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a review is held before its day (REVIEW-02).
 *
 * @param reportedOn when the change was reported, {@code reportedBy} by whom
 * @param says what changed
 * @param affectsPlan whether it touches the plan; only then a review is opened
 */
public record OpenReview(
        @Nullable LocalDate reportedOn,
        @Nullable String reportedBy,
        @Nullable String says,
        @Nullable Boolean affectsPlan) {}
