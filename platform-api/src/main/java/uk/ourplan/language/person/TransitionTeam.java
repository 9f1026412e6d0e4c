package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of team that plan for ages 16 to 25. */
public enum TransitionTeam {
    ADULT,
    LOOKED_AFTER_CHILDREN,
    LEAVING_CARE,
    DISABLED_YOUNG_PEOPLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static TransitionTeam of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
