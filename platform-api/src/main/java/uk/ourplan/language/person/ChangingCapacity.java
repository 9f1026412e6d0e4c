package uk.ourplan.language.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether capacity comes and goes or is likely to decline, and what was agreed with the person for that time (CAPACITY-07).
 *
 * @param instructions clear enough for decisions to be taken in the person's best interests at any time
 * @param madeWithPerson the day on which they were made with the person
 */
public record ChangingCapacity(
        @Nullable Boolean fluctuates,
        @Nullable Boolean likelyToDecline,
        @Nullable String instructions,
        @Nullable LocalDate madeWithPerson) {

    /** Whether instructions for another day are called for. */
    public boolean changes() {
        return Boolean.TRUE.equals(fluctuates) || Boolean.TRUE.equals(likelyToDecline);
    }
}
