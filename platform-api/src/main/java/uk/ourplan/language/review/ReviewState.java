package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a review stands. */
public enum ReviewState {
    /** It is to be held. */
    DUE,
    /** Somebody has begun to prepare it. */
    UNDER_WAY,
    /** It was held and completed; nothing in it changes any more. */
    COMPLETED,
    /** Another took its place, such as that of a revised plan. */
    REPLACED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReviewState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
