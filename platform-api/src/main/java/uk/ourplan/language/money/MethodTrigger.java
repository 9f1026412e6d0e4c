package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why the way of managing the budget is decided anew (BUDGET-29). */
public enum MethodTrigger {
    ASKED_FOR,
    /** The council thinks that another way fits better. */
    COUNCIL_VIEW,
    /** The present way has problems. */
    PROBLEM;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MethodTrigger of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
