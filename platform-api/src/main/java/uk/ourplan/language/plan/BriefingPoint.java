package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody who takes part in planning is told (INVOLVE-06). */
public enum BriefingPoint {
    PURPOSE,
    PROCESS,
    INDICATIVE_BUDGET,
    PERSON_AT_CENTRE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static BriefingPoint of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
