package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who pays for a line of the plan. */
public enum Funder {
    COUNCIL,
    PERSON,
    THIRD_PARTY,
    NHS,
    OTHER_PUBLIC;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Funder of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
