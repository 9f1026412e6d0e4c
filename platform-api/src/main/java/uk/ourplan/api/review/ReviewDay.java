package uk.ourplan.api.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What moves the day of a review.
 *
 * @param startedOn the actual start of support, which moves the window of a first review once
 * @param firstPaymentOn when a direct payment was first made
 * @param dueBy another day
 * @param reason why it is later than the rules reckon, or why it is overdue
 * @param separateReason why plan and direct payment are reviewed apart (SCHEDULE-14)
 */
public record ReviewDay(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate firstPaymentOn,
        @Nullable LocalDate dueBy,
        @Nullable String reason,
        @Nullable String separateReason) {}
