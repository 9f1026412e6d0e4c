package uk.ourplan.core.review.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.review.ReviewView.ReviewHead;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.review.ReviewMethod;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

/**
 * One review as it stands.
 *
 * @param version the version in force that it starts from (REVIEW-05)
 * @param window when it is to be held
 * @param holder who holds it, and to whom it is offered
 * @param held that it was held and completed; {@code null} until then
 */
public record Review(
        UUID id,
        UUID planId,
        int version,
        UUID personId,
        ReviewType type,
        ReviewState state,
        Window window,
        Holder holder,
        Opened opened,
        @Nullable Held held,
        ReviewOutcome outcome) {

    /** When it is to be held, and what moved it. */
    public record Window(
            @Nullable LocalDate earliest,
            LocalDate dueBy,
            @Nullable LocalDate paymentDueBy,
            LocalDate togetherBy,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate firstPaymentOn,
            @Nullable String lateReason,
            @Nullable String separateReason) {

        /** A window that nothing has moved. */
        public static Window of(
                @Nullable LocalDate earliest, LocalDate dueBy, @Nullable LocalDate payment, LocalDate together) {
            return new Window(earliest, dueBy, payment, together, null, null, null, null);
        }
    }

    /** Who holds it, by what method, and to whom it is offered meanwhile (SCHEDULE-11). */
    public record Holder(
            @Nullable WorkerId responsible,
            @Nullable String responsibleName,
            @Nullable ReviewMethod method,
            @Nullable String offeredTo,
            @Nullable LocalDate offeredOn,
            @Nullable String note,
            @Nullable String returnedBecause) {

        /** Nobody yet. */
        public static final Holder NOBODY = new Holder(null, null, null, null, null, null, null);

        public static Holder of(WorkerId worker, @Nullable String name, @Nullable ReviewMethod method) {
            return new Holder(worker, name, method, null, null, null, null);
        }
    }

    /** When and why it was opened, for one that nobody had planned. */
    public record Opened(@Nullable LocalDate on, @Nullable String because) {

        public static final Opened AS_PLANNED = new Opened(null, null);
    }

    /** That it was held, and who completed it. */
    public record Held(LocalDate on, boolean paymentReviewed, Instant at, WorkerId by, String byName) {}

    public Review having(ReviewState next) {
        return new Review(id, planId, version, personId, type, next, window, holder, opened, held, outcome);
    }

    public Review having(Window next) {
        return new Review(id, planId, version, personId, type, state, next, holder, opened, held, outcome);
    }

    public Review having(Holder next) {
        return new Review(id, planId, version, personId, type, state, window, next, opened, held, outcome);
    }

    public Review having(ReviewOutcome next) {
        return new Review(id, planId, version, personId, type, state, window, holder, opened, held, next);
    }

    /** Completed: nothing in it changes from now on. */
    public Review completed(Held how, ReviewOutcome next) {
        return new Review(
                id, planId, version, personId, type, ReviewState.COMPLETED, window, holder, opened, how, next);
    }

    /** As it travels. */
    public ReviewHead head() {
        return new ReviewHead(
                id,
                planId,
                personId,
                type,
                state,
                window.earliest(),
                window.dueBy(),
                window.paymentDueBy(),
                window.togetherBy(),
                holder.responsibleName(),
                holder.offeredTo(),
                held == null ? null : held.on(),
                held == null ? null : held.at(),
                held == null ? null : held.byName(),
                opened.because(),
                window.lateReason());
    }
}
