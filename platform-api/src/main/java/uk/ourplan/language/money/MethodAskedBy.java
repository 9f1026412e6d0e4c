package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who asks for another way of managing the budget. */
public enum MethodAskedBy {
    PERSON,
    REPRESENTATIVE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MethodAskedBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
