package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What whoever makes a plan is given before they begin (DELEGATE-04). */
public enum PackItem {
    PROCESS,
    REQUIREMENTS,
    NEEDS,
    INDICATIVE_BUDGET,
    SERVICES,
    PREVENTION,
    ADVICE,
    CONTRIBUTION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PackItem of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
