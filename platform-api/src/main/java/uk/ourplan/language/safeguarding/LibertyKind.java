package uk.ourplan.language.safeguarding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What allows a deprivation of liberty (SAFEGUARD-11). */
public enum LibertyKind {
    STANDARD_AUTHORISATION,
    COURT_ORDER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static LibertyKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
