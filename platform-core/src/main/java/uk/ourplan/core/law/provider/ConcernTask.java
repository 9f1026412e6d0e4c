package uk.ourplan.core.law.provider;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done about a concern; it is owed for as long as its rule says so, and what it waits for ends it.
 *
 * @param key by which it is known again
 * @param ends what ends it
 * @param due {@code null} where no day is set
 * @param owner practitioner, for whoever reported it, or a permission
 */
public record ConcernTask(
        String rule,
        String key,
        String says,
        String ends,
        @Nullable LocalDate due,
        String owner) {

    static final String PRACTITIONER = "practitioner";
    static final String COMMISSIONING = "commissioning_officer";
    static final String PURCHASING = "purchasing_officer";

    /** On time on its day, overdue from the next (PROVIDER-11). */
    public boolean isOverdue(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
