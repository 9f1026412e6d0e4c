package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Yes, no or unsure, as somebody says of themselves. */
public enum Sureness {
    YES,
    NO,
    UNSURE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Sureness of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
