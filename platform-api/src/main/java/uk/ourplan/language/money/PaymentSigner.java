package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who signed the direct payment agreement (DP-07). */
public enum PaymentSigner {
    PERSON,
    /** Whoever receives it in the place of the person. */
    RECEIVER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PaymentSigner of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
