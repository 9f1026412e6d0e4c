package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What makes an outcome seem out of reach. */
public enum OutOfReachBecause {
    HEALTH,
    MONEY,
    PLACE,
    LAW,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static OutOfReachBecause of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
