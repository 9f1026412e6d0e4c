package uk.ourplan.tenant.policy.bound;

import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.policy.catalogue.BoundKind;

/**
 * What stands against a value.
 *
 * @param kind forbidden also where the value is not of its type
 * @param key the setting
 * @param at the place in its value, beginning with the key
 * @param says what is wrong there
 * @param bound the bound that it goes beyond; {@code null} where the value is not of its type or the setting unknown
 */
public record Objection(
        BoundKind kind,
        String key,
        String at,
        String says,
        @Nullable Bound bound) {

    public boolean forbids() {
        return kind == BoundKind.FORBIDDEN;
    }
}
