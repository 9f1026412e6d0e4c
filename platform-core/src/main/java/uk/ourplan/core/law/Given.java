package uk.ourplan.core.law;

import org.jspecify.annotations.Nullable;

/**
 * A fact that was answered, where the answer may be "none": not signed, not started, still awaited. An open fact is no
 * {@code Given} at all.
 */
public record Given<T>(@Nullable T value) {

    /** What was answered, {@code null} both for none and for an open fact. */
    public static <T> @Nullable T valueOf(@Nullable Given<T> fact) {
        return fact == null ? null : fact.value();
    }

    /** Answered with none. */
    public static boolean none(@Nullable Given<?> fact) {
        return fact != null && fact.value() == null;
    }
}
