package uk.ourplan.core.law;

import org.jspecify.annotations.Nullable;

/** What is known of a fact. An open fact is neither yes nor no, and nothing is guessed. */
public final class Known {

    private Known() {}

    public static boolean yes(@Nullable Boolean fact) {
        return fact != null && fact;
    }

    public static boolean no(@Nullable Boolean fact) {
        return fact != null && !fact;
    }

    /** Nobody has answered it yet. */
    public static boolean open(@Nullable Object fact) {
        return fact == null;
    }
}
