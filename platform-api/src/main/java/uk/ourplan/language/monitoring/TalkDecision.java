package uk.ourplan.language.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was decided in supervision about open monitoring (MONITOR-09). */
public enum TalkDecision {
    GO_ON,
    CHANGE,
    STOP;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static TalkDecision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
