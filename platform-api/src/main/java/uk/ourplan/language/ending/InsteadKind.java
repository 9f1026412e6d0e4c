package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What meets a need instead of the council (END-03). */
public enum InsteadKind {
    CARER,
    SERVICE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static InsteadKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
