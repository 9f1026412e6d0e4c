package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the person agrees that somebody is involved. */
public enum ConsentToInvolve {
    GIVEN,
    REFUSED,
    NOT_NEEDED,
    BEST_INTERESTS,
    NOT_ASKED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ConsentToInvolve of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
