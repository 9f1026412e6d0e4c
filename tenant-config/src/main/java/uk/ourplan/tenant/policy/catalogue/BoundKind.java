package uk.ourplan.tenant.policy.catalogue;

import java.util.Locale;

/** How far a bound binds a council. */
public enum BoundKind {
    /** The law leaves no room: a value beyond it is refused. */
    FORBIDDEN,
    /** Opinions differ: a value beyond it needs a written legal basis or reason on record. */
    CONTESTED,
    /** Good practice: a value beyond it brings a warning. */
    ADVISORY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static BoundKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
