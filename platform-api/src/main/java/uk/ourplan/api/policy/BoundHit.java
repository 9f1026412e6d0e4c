package uk.ourplan.api.policy;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Provision;

/**
 * A value met a bound, or is not of the setting's type.
 *
 * @param kind type (not of the type), forbidden, contested, advisory, or judge (a bound that no machine can check, shown to
 *     whoever writes, approves or publishes the value; it bars nothing by itself)
 * @param at the place inside the value, such as {@code [1].weekly_pence}; blank for the whole
 */
public record BoundHit(
        String key,
        String at,
        String kind,
        String says,
        @Nullable Provision provision) {}
