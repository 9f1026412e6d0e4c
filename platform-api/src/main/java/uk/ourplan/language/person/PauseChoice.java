package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happens to planning while a safeguarding enquiry runs (SAFEGUARD-03). */
public enum PauseChoice {
    CONTINUE_ALONGSIDE,
    PAUSE,
    PAUSE_WITH_INTERIM_SUPPORT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PauseChoice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
