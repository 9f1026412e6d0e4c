package uk.ourplan.core.law.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the next reviews fall due.
 *
 * @param earliest the first day of the window of a first review, {@code null} for any other
 * @param directPaymentDueBy {@code null} without a direct payment
 * @param togetherBy the day by which one visit keeps both dates
 */
public record ReviewScheduleAnswer(
        @Nullable LocalDate earliest,
        LocalDate dueBy,
        @Nullable LocalDate directPaymentDueBy,
        LocalDate togetherBy) {}
