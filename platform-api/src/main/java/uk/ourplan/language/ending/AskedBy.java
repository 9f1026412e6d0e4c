package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who asks for the plan to end (END-02). */
public enum AskedBy {
    PERSON,
    REPRESENTATIVE,
    SOMEONE_ELSE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AskedBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
