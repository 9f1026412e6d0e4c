package uk.ourplan.core.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review that is to be held.
 *
 * @param earliest the first day of its window, {@code null} where any day until then does
 * @param togetherBy the day by which one visit keeps this date and that of a direct payment
 * @param determination what it rests on, as it was answered
 */
public record ScheduledReview(
        UUID id,
        UUID planId,
        int version,
        UUID personId,
        @Nullable LocalDate earliest,
        LocalDate dueBy,
        @Nullable LocalDate directPaymentDueBy,
        LocalDate togetherBy,
        Object determination) {}
