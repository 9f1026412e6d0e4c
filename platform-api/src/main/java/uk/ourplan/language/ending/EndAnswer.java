package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was decided about ending. */
public enum EndAnswer {
    AGREED,
    NOT_AGREED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static EndAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
