package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a review goes; either answers everything that a statutory review must (REVIEW-16). */
public enum ReviewMethod {
    FULL,
    LIGHT_TOUCH;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReviewMethod of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
