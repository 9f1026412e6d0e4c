package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How somebody likes to be contacted. */
public enum ContactWay {
    FACE_TO_FACE,
    TELEPHONE,
    EMAIL,
    TEXT,
    LETTER,
    VIDEO;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ContactWay of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
