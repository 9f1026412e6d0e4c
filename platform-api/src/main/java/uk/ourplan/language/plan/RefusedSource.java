package uk.ourplan.language.plan;

import org.jspecify.annotations.Nullable;

/** A source of care that the person chose or found and that is not taken, and why. */
public record RefusedSource(@Nullable String what, @Nullable String reason) {}
