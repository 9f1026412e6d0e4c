package uk.ourplan.language.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why and from which version a version of a plan was made. It never changes (REVISE-04).
 *
 * @param revises the version that it started as a copy of; that one stays in force until this one is signed
 * @param ofVersion the number of that version
 * @param reviewId the review that led to it; {@code null} for a light amendment between reviews
 * @param changes what the review found
 * @param adjustment what the person wished to adjust; {@code null} for every other version (AGREE-12)
 * @param periodFrom the first day of the coming budget period (REVIEW-14)
 */
public record Revision(
        RevisionKind kind,
        UUID revises,
        int ofVersion,
        LocalDate openedOn,
        @Nullable UUID reviewId,
        String reason,
        List<ChangeFound> changes,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Adjustment adjustment) {

    /** One that is no small adjustment. */
    public Revision(
            RevisionKind kind,
            UUID revises,
            int ofVersion,
            LocalDate openedOn,
            @Nullable UUID reviewId,
            String reason,
            List<ChangeFound> changes,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo) {
        this(kind, revises, ofVersion, openedOn, reviewId, reason, changes, periodFrom, periodTo, null);
    }

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Revision {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }
}
