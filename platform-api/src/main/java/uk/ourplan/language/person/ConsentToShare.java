package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of the record the person agrees to share with somebody. */
public enum ConsentToShare {
    WHOLE,
    PART,
    NONE,
    NOT_ASKED,
    BEST_INTERESTS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ConsentToShare of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
