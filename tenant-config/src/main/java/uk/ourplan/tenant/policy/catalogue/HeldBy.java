package uk.ourplan.tenant.policy.catalogue;

import java.util.Locale;

/** What keeps a council to a bound. */
public enum HeldBy {
    /** A check of this build holds the value against it. */
    CODE,
    /** The setting's type has no way to say anything else. */
    TYPE,
    /** It holds whatever the setting says: no answer of the platform lets go of it. */
    PLATFORM,
    /** It turns on what words mean: somebody has to judge, and is shown it. Code may still catch the clear cases. */
    PERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static HeldBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
