package uk.ourplan.tenant.national;

import java.util.Locale;

/** How sure a figure of the national pack is. */
public enum Standing {
    /** Read in the instrument or circular itself. */
    VERIFIED,
    /** Taken from somebody who cites it. */
    SECONDARY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The standing with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
