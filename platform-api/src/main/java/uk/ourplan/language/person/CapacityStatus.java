package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Presumed until it is assessed (Mental Capacity Act 2005 s.1(2)). */
public enum CapacityStatus {
    PRESUMED,
    DOUBTED,
    ASSESSED_HAS,
    ASSESSED_LACKS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CapacityStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
