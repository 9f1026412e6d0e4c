package uk.ourplan.core.directory.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** Finds the organization of a council by its alias; its identifier never changes and is remembered. */
final class KeycloakOrganizations {

    private static final int AT_ONCE = 100;

    private final Map<String, String> identifiers = new ConcurrentHashMap<>();

    /** {@link NotFoundException} where there is none. */
    OrganizationResource of(RealmResource realm, String alias) {
        String id = identifiers.computeIfAbsent(
                alias,
                wanted -> called(realm, wanted)
                        .orElseThrow(NotFoundException::new)
                        .getId());
        return realm.organizations().get(id);
    }

    /** The search is by name and domain; an alias is found by going through them all. */
    Optional<OrganizationRepresentation> called(RealmResource realm, String alias) {
        for (int first = 0; ; first += AT_ONCE) {
            List<OrganizationRepresentation> some = realm.organizations().list(first, AT_ONCE);
            Optional<OrganizationRepresentation> found = some.stream()
                    .filter(organization -> alias.equals(organization.getAlias()))
                    .findFirst();
            if (found.isPresent() || some.size() < AT_ONCE) {
                return found;
            }
        }
    }
}
