package uk.ourplan.language.safeguarding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the wording of an authorisation or order says about a change (SAFEGUARD-10). */
public enum WordingResult {
    MORE_RESTRICTIVE,
    NOT_MORE_RESTRICTIVE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WordingResult of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
