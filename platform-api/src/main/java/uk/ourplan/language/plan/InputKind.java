package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Input from others that the way in which somebody communicates suggests (INVOLVE-28). */
public enum InputKind {
    SENSORY_TEAM,
    INTERPRETER,
    TRANSLATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static InputKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
