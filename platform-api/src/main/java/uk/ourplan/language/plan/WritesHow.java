package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody writes alone or with help (DELEGATE-02). */
public enum WritesHow {
    ALONE,
    WITH_AN_ADVOCATE,
    WITH_SOMEBODY_ELSE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WritesHow of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
