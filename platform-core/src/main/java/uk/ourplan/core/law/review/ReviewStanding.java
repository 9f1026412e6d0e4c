package uk.ourplan.core.law.review;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the next review of a live plan stands on a day; every live plan stands in one of these (SCHEDULE-12). */
public enum ReviewStanding {
    NO_DATE,
    UNALLOCATED,
    NOT_YET_DUE,
    IN_WINDOW,
    OVERDUE;

    /**
     * The last day is on time, the day after is overdue.
     *
     * @param due by when it is to be held, {@code null} where none is set
     * @param opens the first day of its window; {@code null} where the reminders start it
     * @param allocated whether a worker or team holds it
     */
    public static ReviewStanding of(
            @Nullable LocalDate due, @Nullable LocalDate opens, boolean allocated, int leadDays, LocalDate today) {
        if (due == null) {
            return NO_DATE;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        if (!allocated) {
            return UNALLOCATED;
        }
        LocalDate from = opens == null ? due.minusDays(leadDays) : opens;
        return today.isBefore(from) ? NOT_YET_DUE : IN_WINDOW;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
