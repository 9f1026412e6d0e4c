package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an ending has come. */
public enum EndingState {
    /** Proposed; nothing is decided. */
    OPEN,
    /** Decided; the plan goes on until the other support works. */
    AGREED,
    /** Decided against: the plan goes on. */
    KEPT,
    /** The plan is ended. */
    ENDED,
    /** Nobody asks for it any more. */
    WITHDRAWN;

    /** Whether it still leads somewhere. */
    public boolean isUnderWay() {
        return this == OPEN || this == AGREED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static EndingState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
