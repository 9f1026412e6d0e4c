package uk.ourplan.language.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done about something that the plan, or a rule about it, asked for. It stands beside the plan and not in it, so that it
 * can be said of a plan that is signed, too; it is only ever added.
 *
 * @param key of the task that asked for it, such as {@code INFO-06:2}
 * @param on the day on which it was done
 * @param said what was found or came of it
 * @param how the channel, such as telephone
 * @param with who took part
 * @param next what follows from it
 */
public record FollowUp(
        String key,
        LocalDate on,
        FollowUpOutcome outcome,
        String said,
        @Nullable String how,
        @Nullable String with,
        @Nullable String next) {}
