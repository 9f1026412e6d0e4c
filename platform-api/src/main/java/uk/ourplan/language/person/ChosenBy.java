package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who chose the helper; only the adult can (INVOLVE-26). */
public enum ChosenBy {
    THE_ADULT,
    SOMEBODY_ELSE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ChosenBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
