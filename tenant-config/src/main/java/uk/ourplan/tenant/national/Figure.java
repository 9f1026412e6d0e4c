package uk.ourplan.tenant.national;

import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter with its own source.
 *
 * @param value {@code null} where it is known that another figure applies and not which: asking for it fails
 * @param source where the figure is from, or why it is blank
 */
public record Figure(@Nullable Long value, String source, Standing standing) {}
