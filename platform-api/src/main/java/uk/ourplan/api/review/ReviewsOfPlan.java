package uk.ourplan.api.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.review.RequestGround;

/**
 * The reviews of a plan, latest first, and the requests for them.
 *
 * @param askEarlier how anybody asks for an earlier review, as it is printed (SCHEDULE-16)
 * @param paymentGuidance where the council's guidance on reviewing a direct payment is, or the dates in short
 *     (SCHEDULE-15); {@code null} without a direct payment
 */
public record ReviewsOfPlan(
        UUID planId,
        String personName,
        List<ReviewView.ReviewHead> reviews,
        List<RequestView> requests,
        @Nullable String askEarlier,
        @Nullable String paymentGuidance,
        boolean mayWrite) {

    /**
     * One request.
     *
     * @param triageBy by when it is answered
     * @param letter the answer in writing
     */
    public record RequestView(
            UUID id,
            LocalDate receivedOn,
            String requester,
            String relationship,
            boolean onBehalf,
            RequestGround ground,
            @Nullable String said,
            LocalDate triageBy,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable LocalDate decidedOn,
            @Nullable String decidedByName,
            @Nullable String letter,
            @Nullable UUID reviewId) {}
}
