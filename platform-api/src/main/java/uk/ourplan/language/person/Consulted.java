package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom the choice about pausing is talked over with. */
public enum Consulted {
    PERSON_OR_REPRESENTATIVE,
    ENQUIRY_LEAD,
    PLANNER,
    CARER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Consulted of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
