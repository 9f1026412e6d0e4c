package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody asks for a review before its day (SCHEDULE-16, REVIEW-01). */
public enum RequestGround {
    NOT_WORKING,
    NEEDS,
    CIRCUMSTANCES,
    CARER,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RequestGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
