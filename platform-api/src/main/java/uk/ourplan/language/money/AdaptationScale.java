package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How large an adaptation is, which decides whether a grant is asked for first (FINANCE-10). */
public enum AdaptationScale {
    MINOR,
    MAJOR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AdaptationScale of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
