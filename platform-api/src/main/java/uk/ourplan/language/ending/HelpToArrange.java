package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which help with arranging is given before the council's support stops (ARRANGE-10). */
public enum HelpToArrange {
    DIRECT_HELP,
    CHECK_AFTER,
    LIAISE,
    NONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static HelpToArrange of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
