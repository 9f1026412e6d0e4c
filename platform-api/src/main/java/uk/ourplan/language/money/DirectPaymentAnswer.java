package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the person says to a direct payment. */
public enum DirectPaymentAnswer {
    WANTS,
    DECLINES,
    UNDECIDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DirectPaymentAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
