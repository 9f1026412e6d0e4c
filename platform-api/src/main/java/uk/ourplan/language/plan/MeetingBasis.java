package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the council must meet a need or chooses to (Care Act 2014 ss.18-20). */
public enum MeetingBasis {
    DUTY,
    CHOICE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MeetingBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
