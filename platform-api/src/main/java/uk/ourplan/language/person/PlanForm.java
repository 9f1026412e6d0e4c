package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A form in which a plan can be given (FORMAT-05). */
public enum PlanForm {
    STANDARD,
    SHORT,
    LARGE_PRINT,
    EASY_READ,
    PICTURES,
    BRAILLE,
    AUDIO,
    VIDEO,
    OTHER_LANGUAGE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PlanForm of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
