package uk.ourplan.tenant.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When a review after the first may be light touch (REVIEW-16). */
public enum LightTouchAllowed {
    WHERE_MONITORED,
    ALWAYS,
    NEVER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static LightTouchAllowed of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
