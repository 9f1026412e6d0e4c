package uk.ourplan.core.directory.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody may do today only because they stand in for a colleague (AUTH-05, cover for line management); what they may
 * do in their own right is not in it.
 *
 * @param byRole whose role it is, by its code
 */
public record Lent(Map<String, OnBehalf> byRole) {

    /** Of somebody who stands in for nobody. */
    public static final Lent NOTHING = new Lent(Map.of());

    public Lent {
        byRole = Map.copyOf(byRole);
    }

    public Set<String> roles() {
        return byRole.keySet();
    }

    /** For whom somebody acts who acts under this role; empty for one in their own right. */
    public Optional<OnBehalf> under(String role) {
        return Optional.ofNullable(byRole.get(role));
    }
}
