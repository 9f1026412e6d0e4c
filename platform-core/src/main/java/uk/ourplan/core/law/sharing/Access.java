package uk.ourplan.core.law.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Reason;

/**
 * Who may see what from when to when.
 *
 * @param from the first day on which they may
 * @param until the first day on which they may no more, {@code null} while no end is known
 * @param why the rule behind it
 */
public record Access(
        Sees sees, @Nullable LocalDate from, @Nullable LocalDate until, Reason why) {

    /** How much somebody sees of one person's plan. */
    public enum Sees {
        NOTHING,
        AGREED_SECTIONS,
        WHOLE_PLAN,
        /** Reads the draft that the person sees, and comments on it. */
        WHOLE_PLAN_WITH_COMMENTS
    }

    static Access none(Reason why) {
        return new Access(Sees.NOTHING, null, null, why);
    }

    /** Whether there is anything for them to see on this day: from the first day on, and not on the day of the end. */
    public boolean isOpenOn(LocalDate day) {
        return sees != Sees.NOTHING && from != null && !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
