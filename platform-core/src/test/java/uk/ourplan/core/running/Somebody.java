package uk.ourplan.core.running;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/**
 * Somebody who calls the service. The same name in the same council is the same worker.
 *
 * @param council {@code null} for an operator
 * @param roles permissions and ladder roles, as the token lists them
 */
public record Somebody(@Nullable Council council, String name, List<String> roles) {

    /** A member of a council, called by the first permission. */
    public static Somebody of(Council council, Permission... permissions) {
        List<String> roles = Arrays.stream(permissions).map(Permission::code).toList();
        return new Somebody(council, roles.isEmpty() ? "nobody in particular" : roles.getFirst(), roles);
    }

    public static Somebody operator() {
        return new Somebody(null, "operator", List.of(Permission.OPERATOR.code()));
    }

    /** Another worker with the same rights. */
    public Somebody called(String other) {
        return new Somebody(council, other, roles);
    }

    /** The same worker, who also holds one of the council's ladder roles, such as team_manager. */
    public Somebody onRung(String ladderRole) {
        return new Somebody(
                council,
                name,
                Stream.concat(roles.stream(), Stream.of(ladderRole)).toList());
    }

    public WorkerId worker() {
        String who = name + "@" + (council == null ? "platform" : council.slug());
        return new WorkerId(UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8)));
    }
}
