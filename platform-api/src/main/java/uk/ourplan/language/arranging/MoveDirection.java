package uk.ourplan.language.arranging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody moves to the council's area or from it. */
public enum MoveDirection {
    TO_THE_AREA,
    FROM_THE_AREA;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MoveDirection of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
