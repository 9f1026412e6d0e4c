package uk.ourplan.language.need;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose needs were assessed. */
public enum AssessmentKind {
    ADULT,
    CARER,
    TRANSITION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AssessmentKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
