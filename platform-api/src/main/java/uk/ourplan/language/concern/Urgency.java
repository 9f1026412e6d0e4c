package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How pressing a replacement is (PROVIDER-23). */
public enum Urgency {
    URGENT,
    HIGH,
    MEDIUM,
    LOW;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Urgency of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
