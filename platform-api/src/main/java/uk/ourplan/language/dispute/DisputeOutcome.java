package uk.ourplan.language.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a disagreement ended (DISPUTE-01). */
public enum DisputeOutcome {
    RESOLVED,
    COMPROMISE,
    /** The most senior level of the council's chain decided; its duties remain. */
    DECIDED_AT_THE_TOP;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DisputeOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
