package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether after-care under section 117 goes on. */
public enum AftercareStatus {
    ACTIVE,
    ENDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AftercareStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
