package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The field of a reassessment that something which a review gathered belongs to (NEED-16). */
public enum ReassessmentField {
    WHAT_CHANGED,
    NEED,
    RISK,
    WELLBEING,
    PERSONS_VIEW,
    CARERS_VIEW;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReassessmentField of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
