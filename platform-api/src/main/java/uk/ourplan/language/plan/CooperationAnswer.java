package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was answered to a request to work together. */
public enum CooperationAnswer {
    AGREED,
    REFUSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CooperationAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
