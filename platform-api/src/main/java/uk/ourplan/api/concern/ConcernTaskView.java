package uk.ourplan.api.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.work.HandedOn;

/**
 * Something to be done about a concern.
 *
 * @param key by which the concern knows it
 * @param owner practitioner, for whoever reported it, or a permission
 * @param ends what ends it; nobody waves it away
 * @param handedOn to whom it was handed on; {@code null} while it lies where its rule put it
 */
public record ConcernTaskView(
        UUID concernId,
        int number,
        String key,
        String rule,
        String says,
        String ends,
        @Nullable LocalDate due,
        boolean overdue,
        String owner,
        @Nullable HandedOn handedOn) {

    /** Lying where it was handed on to. */
    public ConcernTaskView handed(@Nullable HandedOn on) {
        return new ConcernTaskView(concernId, number, key, rule, says, ends, due, overdue, owner, on);
    }
}
