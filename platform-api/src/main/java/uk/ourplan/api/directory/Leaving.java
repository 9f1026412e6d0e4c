package uk.ourplan.api.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves the council.
 *
 * @param handOverTo who takes their open work; {@code null} only where they have none
 */
public record Leaving(@Nullable UUID handOverTo) {}
