package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of the budget a direct payment may suit (DP-02). */
public enum PaymentPortion {
    PART,
    WHOLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PaymentPortion of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
