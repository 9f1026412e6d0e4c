package uk.ourplan.core.directory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day.
 *
 * @param until the last day; {@code null} for ever; the day before the first for something taken back before it began
 */
public record Spell(LocalDate from, @Nullable LocalDate until) {

    /** One that ends before it begins, by more than having been taken back, is an {@link IllegalArgumentException}. */
    public Spell {
        if (until != null && until.isBefore(from.minusDays(1))) {
            throw new IllegalArgumentException("It ends before it begins.");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean isForEver() {
        return until == null;
    }

    /** The same until the day at the latest; what has been done stays done, so never before the day before today. */
    public Spell endingOn(LocalDate lastDay, LocalDate today) {
        LocalDate last = lastDay.isBefore(today) ? today.minusDays(1) : lastDay;
        LocalDate bounded = last.isBefore(from.minusDays(1)) ? from.minusDays(1) : last;
        LocalDate end = until;
        return end != null && end.isBefore(bounded) ? this : new Spell(from, bounded);
    }
}
