package uk.ourplan.language.arranging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the council helps somebody who arranges support themselves (ARRANGE-10). */
public enum HelpType {
    /** Help the person arrange it. */
    DIRECT_HELP,
    /** Check once the person has arranged it. */
    CHECK_AFTER,
    /** Work with somebody else, such as a carer or an advocate. */
    LIAISE,
    /** No help is wanted. */
    NONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static HelpType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
