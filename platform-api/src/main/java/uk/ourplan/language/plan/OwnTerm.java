package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has a place on the plan in the person's own terms (INVOLVE-22). */
public enum OwnTerm {
    VIEWS,
    WISHES,
    FEELINGS,
    STRENGTHS,
    NEEDS,
    VALUES,
    ASPIRATIONS,
    OWN_WELLBEING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static OwnTerm of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
