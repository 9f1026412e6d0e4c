package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On what a practitioner asks for their line manager\'s advice (REVIEW-17). */
public enum UnsureAbout {
    REVIEW_TIMEFRAME,
    MONITORING,
    CUTTING_MONITORING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static UnsureAbout of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
