package uk.ourplan.language.need;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody can achieve an outcome, in the sense of SI 2015/313 reg 2(3). */
public enum Ability {
    UNABLE,
    ABLE,
    NOT_APPLICABLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Ability of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
