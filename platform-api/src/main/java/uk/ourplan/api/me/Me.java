package uk.ourplan.api.me;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.Permission;

/**
 * Who is signed in.
 *
 * @param councilName {@code null} for an operator, who belongs to no council
 * @param ladderRoles the council's own authorising roles that they hold, such as team_manager
 */
public record Me(
        UUID workerId,
        String name,
        @Nullable String councilName,
        @Nullable String councilSlug,
        Set<Permission> permissions,
        Set<String> ladderRoles) {

    public Me {
        permissions = Set.copyOf(permissions);
        ladderRoles = Set.copyOf(ladderRoles);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
