package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which review it is (SCHEDULE-03, SCHEDULE-05, REVIEW-02). */
public enum ReviewType {
    FIRST,
    ROUTINE,
    UNPLANNED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReviewType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
