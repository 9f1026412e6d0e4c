package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the financial assessment has come. */
public enum AssessmentState {
    NOT_NEEDED,
    REQUESTED,
    AWAITED,
    DONE,
    OVER_LIMIT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AssessmentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
