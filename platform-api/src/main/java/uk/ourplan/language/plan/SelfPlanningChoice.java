package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of the plan the person writes. */
public enum SelfPlanningChoice {
    NONE,
    PART,
    WHOLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static SelfPlanningChoice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
