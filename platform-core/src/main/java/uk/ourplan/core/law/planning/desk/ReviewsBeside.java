package uk.ourplan.core.law.planning.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

/**
 * What is known beside a plan of its reviews and of the versions before and after it.
 *
 * @param next the version that revises this one, {@code null} while nobody has opened one
 * @param revising the version that this one revises, {@code null} for a first one
 * @param reviews first to last
 * @param requests first to last
 * @param arrangedBefore what was recorded of changing providers beside the version that this one revises
 */
public record ReviewsBeside(
        @Nullable NextVersion next,
        @Nullable Revising revising,
        List<Seen> reviews,
        List<Asked> requests,
        Arrangements arrangedBefore) {

    public static final ReviewsBeside NONE = new ReviewsBeside(null, null);

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public ReviewsBeside {
        reviews = reviews == null ? List.of() : List.copyOf(reviews);
        requests = requests == null ? List.of() : List.copyOf(requests);
        arrangedBefore = arrangedBefore == null ? Arrangements.NONE : arrangedBefore;
    }

    /** Without any review on record. */
    public ReviewsBeside(@Nullable NextVersion next, @Nullable Revising revising) {
        this(next, revising, List.of(), List.of(), Arrangements.NONE);
    }

    /** Beside a version before which nothing was recorded of changing providers. */
    public ReviewsBeside(
            @Nullable NextVersion next, @Nullable Revising revising, List<Seen> reviews, List<Asked> requests) {
        this(next, revising, reviews, requests, Arrangements.NONE);
    }

    /** The version after. */
    public record NextVersion(
            UUID id, int version, PlanState state, @Nullable LocalDate signedOn) {}

    /**
     * One review of this version.
     *
     * @param paymentDueBy the day by which the direct payment is reviewed, {@code null} without one
     * @param togetherBy the day by which one visit keeps both
     * @param openedOn when it was opened, for one that nobody had planned
     * @param offeredTo to whom it is handed over and has not been accepted
     * @param returnedBecause why that one gave it back
     * @param afterNext whether it was completed after a later version was signed, so that that one holds nothing of it
     */
    public record Seen(
            UUID id,
            ReviewType type,
            ReviewState state,
            @Nullable LocalDate earliest,
            LocalDate dueBy,
            @Nullable LocalDate paymentDueBy,
            LocalDate togetherBy,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate openedOn,
            @Nullable String offeredTo,
            @Nullable String returnedBecause,
            @Nullable ReviewOutcome outcome,
            boolean afterNext) {

        /** One that no later version came before. */
        public Seen(
                UUID id,
                ReviewType type,
                ReviewState state,
                @Nullable LocalDate earliest,
                LocalDate dueBy,
                @Nullable LocalDate paymentDueBy,
                LocalDate togetherBy,
                @Nullable LocalDate heldOn,
                @Nullable LocalDate openedOn,
                @Nullable String offeredTo,
                @Nullable String returnedBecause,
                @Nullable ReviewOutcome outcome) {
            this(
                    id,
                    type,
                    state,
                    earliest,
                    dueBy,
                    paymentDueBy,
                    togetherBy,
                    heldOn,
                    openedOn,
                    offeredTo,
                    returnedBecause,
                    outcome,
                    false);
        }

        /** By which it is told apart from the others in the key of a task. */
        public String mark() {
            return markOf(id);
        }
    }

    /** By which the review of this id is told apart from others in the key of a task. */
    public static String markOf(UUID review) {
        return review.toString().substring(0, 8) + review.toString().substring(24);
    }

    /** One request for a review. */
    public record Asked(UUID id, LocalDate receivedOn, boolean answered) {}

    ReviewsBeside having(Revising earlier) {
        return new ReviewsBeside(next, earlier, reviews, requests, arrangedBefore);
    }

    /** By when the next planned review is to be held, as its record says; {@code null} where none is open (SCHEDULE-02). */
    public @Nullable LocalDate nextBy() {
        return reviews.stream()
                .filter(review -> review.type() != ReviewType.UNPLANNED)
                .filter(review -> review.state() == ReviewState.DUE || review.state() == ReviewState.UNDER_WAY)
                .map(Seen::dueBy)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** When a later version was signed and took the place of this one; {@code null} while this one is in force. */
    public @Nullable LocalDate supersededOn() {
        return next == null ? null : next.signedOn();
    }
}
