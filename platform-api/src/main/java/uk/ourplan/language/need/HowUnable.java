package uk.ourplan.language.need;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In which way an outcome cannot be achieved (SI 2015/313 reg 2(3)). */
public enum HowUnable {
    CANNOT,
    DISTRESS,
    ENDANGERS,
    MUCH_LONGER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static HowUnable of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
