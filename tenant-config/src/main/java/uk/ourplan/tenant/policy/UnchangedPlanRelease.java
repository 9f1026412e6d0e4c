package uk.ourplan.tenant.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who releases a plan that a review left as it was (REVIEW-14). */
public enum UnchangedPlanRelease {
    PRACTITIONER,
    MANAGER,
    AUTHORISER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static UnchangedPlanRelease of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
