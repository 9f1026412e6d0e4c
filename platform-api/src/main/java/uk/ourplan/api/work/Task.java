package uk.ourplan.api.work;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done by somebody by a day.
 *
 * @param kind a code such as first_review or answer_return
 * @param says what is to be done, in a sentence
 * @param earliest the first day on which it makes sense; {@code null} where any day does
 * @param due the day by which the rules want it done
 * @param overdue whether that day has passed
 * @param rule the rule that made it
 */
public record Task(
        UUID id,
        String kind,
        String says,
        UUID personId,
        String personName,
        @Nullable UUID planId,
        @Nullable LocalDate earliest,
        LocalDate due,
        boolean overdue,
        String rule) {}
