package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who asked that somebody makes the plan (DELEGATE-01). */
public enum WhoAsked {
    THEMSELVES,
    PERSON,
    COUNCIL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WhoAsked of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
