package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the assistant is known to support others in the area (PROVIDER-16). */
public enum SupportsOthers {
    YES,
    NO,
    UNKNOWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static SupportsOthers of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
