package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a need goes on or comes and goes. */
public enum NeedNature {
    ON_GOING,
    FLUCTUATING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static NeedNature of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
