package uk.ourplan.api.authorising;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a panel's reason is about; money alone is never enough (AUTH-08). */
public enum ReasonAbout {
    NEEDS,
    OUTCOMES,
    ALTERNATIVES,
    RISK,
    LAW,
    MONEY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReasonAbout of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
