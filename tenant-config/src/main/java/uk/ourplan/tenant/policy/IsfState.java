package uk.ourplan.tenant.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the council stands on individual service funds; there is no plain no (ISF-01). */
public enum IsfState {
    OFFERED,
    OFFERED_BY_LIST,
    NOT_YET_OFFERED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static IsfState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
