package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an outcome that the person wants can be reached. */
public enum WithinReach {
    YES,
    PARTLY,
    NO;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WithinReach of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
