package uk.ourplan.tenant.policy.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What no council may change about a setting, or only with a reason.
 *
 * @param says the bound in one or two sentences, as it is shown
 * @param provision where it comes from; {@code null} where it is our own reading
 * @param comparesSettings whether it compares settings with one another, and so waits for publication
 * @param heldBy what keeps a council to it
 */
public record Bound(BoundKind kind, String says, @Nullable String provision, boolean comparesSettings, HeldBy heldBy) {}
