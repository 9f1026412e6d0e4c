package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an outcome does to wellbeing at present. */
public enum WellbeingEffect {
    POSITIVE,
    NEGATIVE,
    MIXED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WellbeingEffect of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
