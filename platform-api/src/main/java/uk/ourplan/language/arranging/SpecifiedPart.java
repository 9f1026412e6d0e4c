package uk.ourplan.language.arranging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A part of what a plan specifies about a service, by which what was arranged is held against it (ARRANGE-06). */
public enum SpecifiedPart {
    PROVIDER,
    WHAT,
    TIMETABLE,
    PREFERENCES,
    PRICE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static SpecifiedPart of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
