package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody who took no part can take part now (INVOLVE-18). */
public enum WhyInvolvedNow {
    CAPACITY_REGAINED,
    DECIDED_TO_TAKE_PART,
    CAN_BE_REACHED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WhyInvolvedNow of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
