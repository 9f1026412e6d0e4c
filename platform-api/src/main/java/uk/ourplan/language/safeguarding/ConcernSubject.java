package uk.ourplan.language.safeguarding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom a concern is about; each has a route of its own (SAFEGUARD-01). */
public enum ConcernSubject {
    ADULT,
    CHILD;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ConcernSubject of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
