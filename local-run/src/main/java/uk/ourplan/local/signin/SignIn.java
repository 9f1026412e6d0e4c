package uk.ourplan.local.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.ourplan.language.council.Permission;

/**
 * Somebody who may sign in.
 *
 * @param username an e-mail address whose first half says what the person is there to show
 * @param ladderRoles on the council's own ladder of authorisation; empty for most
 */
public record SignIn(
        String username, String firstName, String lastName, List<Permission> permissions, List<String> ladderRoles) {

    private static final Map<String, Permission> SHORT =
            Map.of("admin", Permission.COUNCIL_ADMIN, "operator", Permission.OPERATOR);

    /** Reads what somebody may do from the name: a permission, or else a role on the ladder, held by an authoriser. */
    static SignIn named(String local, String domain, String name) {
        String role = local.replaceAll("[0-9]+$", "").replace('-', '_');
        int space = name.lastIndexOf(' ');
        Optional<Permission> permission = permission(role);
        return new SignIn(
                local + "@" + domain,
                name.substring(0, space),
                name.substring(space + 1),
                List.of(permission.orElse(Permission.AUTHORISER)),
                permission.isPresent() ? List.of() : List.of(role));
    }

    private static Optional<Permission> permission(String role) {
        if (SHORT.containsKey(role)) {
            return Optional.ofNullable(SHORT.get(role));
        }
        try {
            return Optional.of(Permission.of(role));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
