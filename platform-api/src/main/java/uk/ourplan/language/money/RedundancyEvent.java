package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What makes an assistant redundant, of which an employer is told (DP-08). */
public enum RedundancyEvent {
    MOVING_HOME,
    NEEDS_CHANGE,
    DEATH_OF_HOLDER,
    DEATH_OF_CARED_FOR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RedundancyEvent of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
