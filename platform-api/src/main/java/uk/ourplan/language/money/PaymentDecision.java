package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was decided on a request for a direct payment (DP-03). */
public enum PaymentDecision {
    MADE,
    REFUSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PaymentDecision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
