package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the person wants to do about an outcome. */
public enum OutcomeMode {
    ACHIEVE,
    CHANGE,
    IMPROVE,
    MAINTAIN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static OutcomeMode of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
