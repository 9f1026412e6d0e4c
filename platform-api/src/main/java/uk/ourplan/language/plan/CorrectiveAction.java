package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What puts a plan back on track (INVOLVE-11). */
public enum CorrectiveAction {
    ADVOCACY,
    FORMAL_MEETING,
    TAKE_OVER_TASKS,
    WITHDRAW_DELEGATION,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CorrectiveAction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
