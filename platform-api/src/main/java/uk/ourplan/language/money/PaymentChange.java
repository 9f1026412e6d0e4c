package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is done to a direct payment or an individual service fund (DP-06, ISF-04). */
public enum PaymentChange {
    /** It is arranged and begins. */
    ARRANGE,
    VARY,
    SUSPEND,
    END;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PaymentChange of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
