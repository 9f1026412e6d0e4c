package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much changed (REVIEW-11). */
public enum ChangeGrade {
    NONE,
    MINOR,
    SIGNIFICANT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ChangeGrade of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
