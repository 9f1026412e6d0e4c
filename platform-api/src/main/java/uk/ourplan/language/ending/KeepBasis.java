package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On what basis a plan is kept against a request to end it (END-08). */
public enum KeepBasis {
    CONSENT,
    BEST_INTERESTS,
    RISK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static KeepBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
