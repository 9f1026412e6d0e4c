package uk.ourplan.api.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker with everything that the directory says of them.
 *
 * @param rolesToday what they may do today, what they do for others included
 * @param signInKnows whether the sign-in has been told already of what changed last
 * @param standsInFor those for whom they act
 */
public record WorkerView(
        UUID id,
        String firstNames,
        String lastName,
        String email,
        @Nullable Instant leftAt,
        boolean signInKnows,
        List<String> rolesToday,
        List<RoleHeld> roles,
        List<Deputy> deputies,
        List<Deputy> standsInFor,
        List<String> teams) {

    public WorkerView {
        rolesToday = List.copyOf(rolesToday);
        roles = List.copyOf(roles);
        deputies = List.copyOf(deputies);
        standsInFor = List.copyOf(standsInFor);
        teams = List.copyOf(teams);
    }

    public String name() {
        return firstNames + " " + lastName;
    }
}
