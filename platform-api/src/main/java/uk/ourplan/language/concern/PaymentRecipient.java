package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who receives the direct payment (PROVIDER-14). */
public enum PaymentRecipient {
    PERSON,
    CARER,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PaymentRecipient of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
