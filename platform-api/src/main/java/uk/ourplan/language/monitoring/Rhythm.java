package uk.ourplan.language.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How often something is looked at; counted from its first day (MONITOR-05). */
public enum Rhythm {
    ONCE,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    QUARTERLY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Rhythm of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
