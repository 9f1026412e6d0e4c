package uk.ourplan.language.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When it is decided whether a plan is monitored (MONITOR-01). */
public enum Occasion {
    PLANNING,
    REVIEW,
    ENDING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Occasion of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
