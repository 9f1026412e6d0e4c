package uk.ourplan.core.change;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.change.Change;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;

/**
 * A row of the outbox as it travels.
 *
 * @param council {@code null} for a notice to everybody: look again, something may have been missed
 */
record Notice(
        @Nullable CouncilId council,
        String id,
        String kind,
        @Nullable UUID about,
        Set<Permission> seenBy,
        Instant at) {

    static final String RESYNC = "resync";

    static Notice lookAgain(Instant at) {
        return new Notice(null, "", RESYNC, null, Set.of(), at);
    }

    boolean isFor(Asking asking) {
        return council == null
                || (council.equals(asking.council())
                        && (seenBy.isEmpty() || seenBy.stream().anyMatch(asking::holds)));
    }

    /** Whether whoever listens may hear no more: their council is suspended, or they left it. */
    boolean ends(Asking asking) {
        return asking.council().equals(council)
                && (kind.equals("council_suspended")
                        || (kind.equals("worker_left")
                                && asking.worker().value().equals(about)));
    }

    Change told() {
        return new Change(id, kind, about, at);
    }

    static Set<Permission> permissions(String[] codes) {
        return java.util.Arrays.stream(codes).map(Permission::of).collect(Collectors.toUnmodifiableSet());
    }
}
