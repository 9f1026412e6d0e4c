package uk.ourplan.tenant.publishing.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of live cases on which the law was asked twice.
 *
 * @param cases how many there were
 * @param counts how many of each kind, and how many changed
 * @param next where to go on; {@code null} where there are no more
 */
public record Redetermined(
        long cases,
        Map<LiveCaseKind, Counted> counts,
        List<ChangedCase> changed,
        @Nullable String next) {

    public Redetermined {
        counts = Map.copyOf(counts);
        changed = List.copyOf(changed);
    }
}
