package uk.ourplan.api.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.review.Adjustment;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.RevisionKind;

/**
 * Opens the next version of a signed plan.
 *
 * @param reviewId the completed review that leads to it: what it found is taken from there; {@code null} for a change between
 *     reviews, which is then classified here
 * @param newCostPence the weekly cost after the change, where it is known already
 * @param assessmentId the reassessment; {@code null} where the plan goes on resting on the one before
 * @param personInvolved whether the person had a part in it (REVISE-03)
 * @param adjustment the small adjustment that a light amendment is, at the person's wish (AGREE-12); {@code null} for any other
 * @param periodFrom the first day of the coming budget period (REVIEW-14)
 */
public record StartRevision(
        RevisionKind kind,
        @Nullable UUID reviewId,
        @Nullable String reason,
        @Nullable List<ChangeFound> changes,
        @Nullable Boolean planChanges,
        @Nullable Boolean budgetChanges,
        @Nullable Boolean methodChanges,
        @Nullable Long newCostPence,
        @Nullable UUID assessmentId,
        @Nullable Boolean personInvolved,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Adjustment adjustment) {}
