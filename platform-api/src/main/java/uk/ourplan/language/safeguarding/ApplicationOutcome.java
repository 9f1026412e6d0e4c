package uk.ourplan.language.safeguarding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of an application for review before a more restrictive change (SAFEGUARD-11). */
public enum ApplicationOutcome {
    PENDING,
    ALLOWED,
    REFUSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ApplicationOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
