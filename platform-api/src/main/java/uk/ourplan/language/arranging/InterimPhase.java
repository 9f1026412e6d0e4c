package uk.ourplan.language.arranging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is under way while urgent or interim support is considered anew (ARRANGE-13). */
public enum InterimPhase {
    REASSESSMENT,
    REVISION,
    ALTERNATIVE_PROBLEMS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static InterimPhase of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
