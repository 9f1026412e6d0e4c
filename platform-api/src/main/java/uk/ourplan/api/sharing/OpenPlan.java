package uk.ourplan.api.sharing;

import org.jspecify.annotations.Nullable;

/**
 * Opens a plan in whose case one has no part.
 *
 * @param reason what the emergency is; the manager of the plan's team reads it
 */
public record OpenPlan(@Nullable String reason) {}
