package uk.ourplan.language.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The three reasons for which an agreed activity may be left out (MONITOR-07). */
public enum DroppedBecause {
    REVISE,
    OTHER_FUNCTION,
    NOT_NEEDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DroppedBecause of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
