package uk.ourplan.api.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.ConcernRoute;
import uk.ourplan.language.concern.ConcernSubject;

/**
 * One concern in the list.
 *
 * @param about the organisation or the assistant
 * @param open how many tasks are open, and {@code overdue} how many of them are
 */
public record ConcernLine(
        UUID id,
        int number,
        ConcernSubject subject,
        String about,
        ConcernRoute route,
        LocalDate reportedOn,
        String reportedByName,
        @Nullable LocalDate closedOn,
        long open,
        long overdue) {}
