package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How likely a risk is. */
public enum Likelihood {
    UNLIKELY,
    POSSIBLE,
    LIKELY,
    ALMOST_CERTAIN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Likelihood of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
