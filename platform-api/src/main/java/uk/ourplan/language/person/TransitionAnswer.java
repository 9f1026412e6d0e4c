package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a transition assessment is made (Care Act 2014 s.58). */
public enum TransitionAnswer {
    DONE,
    IN_PROGRESS,
    NOT_NEEDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static TransitionAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
