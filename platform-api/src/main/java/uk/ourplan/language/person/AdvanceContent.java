package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a statement made in advance says: an advance decision refuses treatment and does nothing else (CAPACITY-09). */
public enum AdvanceContent {
    TREATMENT_REFUSED,
    WISHES_AND_VALUES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AdvanceContent of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
