package uk.ourplan.language.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who agreed to monitoring, or how it was decided for somebody who lacks capacity (MONITOR-03). */
public enum AgreedBy {
    PERSON,
    REPRESENTATIVE,
    BEST_INTERESTS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AgreedBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
