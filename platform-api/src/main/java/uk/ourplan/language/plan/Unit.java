package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a price is for. */
public enum Unit {
    HOUR,
    VISIT,
    SESSION,
    DAY,
    NIGHT,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    ITEM;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Unit of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
