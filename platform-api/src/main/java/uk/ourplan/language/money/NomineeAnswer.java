package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a nominee was named and agrees. */
public enum NomineeAnswer {
    NONE,
    AGREES,
    DECLINES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static NomineeAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
