package uk.ourplan.language.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the person works with the council (DISPUTE-12). */
public enum Engagement {
    WORKS_WITH_THE_COUNCIL,
    WILL_NOT,
    /** Services were withdrawn for behaviour. */
    SERVICES_WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Engagement of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
