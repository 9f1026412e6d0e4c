package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody does not take part, as far as it is known (INVOLVE-13). */
public enum CauseOfNotEngaging {
    SUBSTANTIAL_DIFFICULTY,
    LACK_OF_CAPACITY,
    NEITHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CauseOfNotEngaging of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
