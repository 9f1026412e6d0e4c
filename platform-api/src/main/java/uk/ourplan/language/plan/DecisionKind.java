package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was decided in planning. */
public enum DecisionKind {
    DELEGATION,
    COMBINATION,
    MANAGEMENT_METHOD,
    PAUSE,
    ENDING,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DecisionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
