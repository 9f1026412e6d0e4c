package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose voice a plan is written in (FORMAT-10). */
public enum Voice {
    FIRST_PERSON,
    THIRD_PERSON;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Voice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
