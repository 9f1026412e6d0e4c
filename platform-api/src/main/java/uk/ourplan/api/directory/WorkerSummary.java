package uk.ourplan.api.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker in a list.
 *
 * @param roles what they may do today: permissions and the council's ladder roles, as codes
 * @param leftAt {@code null} while they work for the council
 */
public record WorkerSummary(
        UUID id,
        String name,
        String email,
        List<String> roles,
        @Nullable Instant leftAt) {

    public WorkerSummary {
        roles = List.copyOf(roles);
    }
}
