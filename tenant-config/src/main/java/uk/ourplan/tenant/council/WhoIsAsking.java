package uk.ourplan.tenant.council;

import java.util.Set;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/**
 * A member of a council, as the verified token says.
 *
 * @param name for the record of who decided; never for logs
 */
public record WhoIsAsking(CouncilId council, WorkerId worker, String name, Set<Permission> permissions) {

    public WhoIsAsking {
        permissions = Set.copyOf(permissions);
    }

    /** Without the name, so that no log line carries one. */
    @Override
    public String toString() {
        return "WhoIsAsking[" + worker + " of " + council + "]";
    }
}
