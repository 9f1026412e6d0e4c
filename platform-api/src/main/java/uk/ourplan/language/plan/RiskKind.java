package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a risk is to the person or to the plan. */
public enum RiskKind {
    PERSON,
    PLAN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RiskKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
