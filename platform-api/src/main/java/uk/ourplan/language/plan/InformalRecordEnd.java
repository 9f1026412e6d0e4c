package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an informal record ends. */
public enum InformalRecordEnd {
    FILED,
    DESTROYED,
    RETURNED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static InformalRecordEnd of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
