package uk.ourplan.core.council;

import java.util.Set;
import java.util.UUID;
import uk.ourplan.language.council.Permission;

/**
 * Something that looks different after a write, for the live stream of changes.
 *
 * @param kind what it is, such as plan
 * @param seenBy who may hear of it: holders of any of these permissions; empty for every member of the council
 */
public record Touched(String kind, UUID about, Set<Permission> seenBy) {

    public Touched {
        if (!kind.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new IllegalArgumentException("A kind is a lower-case code such as plan.");
        }
        seenBy = Set.copyOf(seenBy);
    }
}
