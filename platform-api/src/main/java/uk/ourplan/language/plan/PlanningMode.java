package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who leads the planning. */
public enum PlanningMode {
    PERSON_LED,
    JOINT,
    PRACTITIONER_LED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PlanningMode of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
