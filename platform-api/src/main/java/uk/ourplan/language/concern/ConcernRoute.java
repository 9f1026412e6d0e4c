package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a concern goes: the first that fits (PROVIDER-04). */
public enum ConcernRoute {
    PERSONAL_ASSISTANT,
    COMMISSIONING_REGULATED,
    COMMISSIONING_UNREGULATED,
    PARTNER,
    OUTSIDE_AREA,
    ASK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ConcernRoute of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
