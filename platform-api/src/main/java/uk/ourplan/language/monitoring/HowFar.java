package uk.ourplan.language.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an outcome has come on a day on which it is looked at (MONITOR-13). */
public enum HowFar {
    ACHIEVED,
    ON_TRACK,
    PARTLY,
    NOT_ON_TRACK,
    NO_LONGER_WANTED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static HowFar of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
