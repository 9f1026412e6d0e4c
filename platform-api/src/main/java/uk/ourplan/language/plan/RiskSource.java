package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a risk comes from a need or from an outcome wanted. */
public enum RiskSource {
    NEED,
    OUTCOME;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RiskSource of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
