package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a self-funder asks of the council. */
public enum SelfFunderChoice {
    ARRANGE_ONLY,
    ARRANGE_AND_MANAGE,
    OWN_ARRANGEMENTS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static SelfFunderChoice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
