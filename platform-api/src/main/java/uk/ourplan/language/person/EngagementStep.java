package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A step that counts as attempted where it was tried on a day and there is a reason why it could not be done (INVOLVE-13, INVOLVE-15). */
public enum EngagementStep {
    CAUSE_AND_SUPPORT,
    INFORMATION,
    STILL_WANTS,
    TOLD_PLAN_REQUIRED,
    ASKED_REPRESENTATIVE,
    TOLD_WILL_PROCEED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static EngagementStep of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
