package uk.ourplan.api.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy file and the day from which it is to hold.
 *
 * @param yaml the text of the file
 * @param from today or later; what the file says on this day is compared with the policy in effect on it
 * @param reason why, for everybody who asks later; needed for a draft, not for a preview
 */
public record PackSent(
        String yaml, LocalDate from, @Nullable String reason) {}
