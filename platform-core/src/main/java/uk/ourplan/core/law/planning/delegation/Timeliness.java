package uk.ourplan.core.law.planning.delegation;

import java.time.LocalDate;

/** Where a plan that somebody else makes stands against the day that was agreed (DELEGATE-05). */
public enum Timeliness {
    AHEAD,
    DUE,
    OVERDUE,
    COMPLETE;

    /** On this day; the target is still a day of it. */
    public static Timeliness of(LocalDate target, boolean complete, LocalDate on) {
        if (complete) {
            return COMPLETE;
        }
        if (on.isBefore(target)) {
            return AHEAD;
        }
        return on.equals(target) ? DUE : OVERDUE;
    }
}
