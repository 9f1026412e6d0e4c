package uk.ourplan.api.me;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.Permission;

/**
 * Who is signed in.
 *
 * @param councilName {@code null} for an operator, who belongs to no council
 * @param ladderRoles the council's own authorising roles that they hold, such as team_manager
 * @param labels what the council calls things today, by their codes (RECORD-07)
 */
public record Me(
        UUID workerId,
        String name,
        @Nullable String councilName,
        @Nullable String councilSlug,
        Set<Permission> permissions,
        Set<String> ladderRoles,
        Map<String, String> labels) {

    @SuppressWarnings("NullAway") // JSON may leave it out
    public Me {
        permissions = Set.copyOf(permissions);
        ladderRoles = Set.copyOf(ladderRoles);
        labels = labels == null ? Map.of() : Map.copyOf(labels);
    }

    /** Somebody whose council has no names of its own. */
    public Me(
            UUID workerId,
            String name,
            @Nullable String councilName,
            @Nullable String councilSlug,
            Set<Permission> permissions,
            Set<String> ladderRoles) {
        this(workerId, name, councilName, councilSlug, permissions, ladderRoles, Map.of());
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
