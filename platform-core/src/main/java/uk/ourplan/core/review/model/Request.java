package uk.ourplan.core.review.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.review.RequestGround;

/**
 * Somebody's request for a review (REVIEW-01).
 *
 * @param answer {@code null} while it waits
 */
public record Request(
        UUID id,
        UUID planId,
        UUID personId,
        LocalDate receivedOn,
        String requester,
        String relationship,
        boolean onBehalf,
        RequestGround ground,
        @Nullable String said,
        @Nullable Answer answer) {

    /** How it was answered. */
    public record Answer(
            String decision,
            @Nullable Boolean affectsPlan,
            @Nullable Boolean reasonable,
            @Nullable String reason,
            LocalDate on,
            String byName,
            @Nullable String letter,
            @Nullable UUID reviewId) {}

    public Request answered(Answer how) {
        return new Request(id, planId, personId, receivedOn, requester, relationship, onBehalf, ground, said, how);
    }
}
