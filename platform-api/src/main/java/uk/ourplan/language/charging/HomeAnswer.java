package uk.ourplan.language.charging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the council arranges a care home for somebody who pays for it (SELF-03). */
public enum HomeAnswer {
    ARRANGE,
    DECLINE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static HomeAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
