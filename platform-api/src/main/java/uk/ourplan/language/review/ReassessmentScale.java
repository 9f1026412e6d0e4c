package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a reassessment goes: in proportion to what changed (NEED-15). */
public enum ReassessmentScale {
    LIGHT,
    FULL,
    WITH_A_SPECIALIST;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReassessmentScale of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
