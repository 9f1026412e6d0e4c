package uk.ourplan.core.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.WorkerId;

/**
 * A task to be put on somebody's desk.
 *
 * @param earliest the first day on which it makes sense; {@code null} where any day does
 * @param due the day by which the rules want it done
 * @param rule the rule that makes it, such as SCHEDULE-02
 */
public record NewTask(
        TaskKind kind,
        WorkerId owner,
        UUID personId,
        @Nullable UUID planId,
        @Nullable LocalDate earliest,
        LocalDate due,
        String rule) {}
