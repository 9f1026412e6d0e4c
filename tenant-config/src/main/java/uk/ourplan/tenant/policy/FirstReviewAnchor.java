package uk.ourplan.tenant.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** From when the weeks to the first review are counted (SCHEDULE-03). */
public enum FirstReviewAnchor {
    SIGN_OFF_UNTIL_START,
    SIGN_OFF,
    SERVICE_START;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static FirstReviewAnchor of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
