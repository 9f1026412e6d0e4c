package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether something that was planned came about (REVIEW-05, REVIEW-08). */
public enum Met {
    MET,
    PARTLY,
    NOT_MET;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Met of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
