package uk.ourplan.api.policy;

import org.jspecify.annotations.Nullable;

/** A value to be held against its type and bounds; nothing is kept. */
public record CheckValue(String key, @Nullable Object value) {}
