package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a direct payment is paid before or after the person's share is taken off. */
public enum PaidHow {
    NET,
    GROSS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PaidHow of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
