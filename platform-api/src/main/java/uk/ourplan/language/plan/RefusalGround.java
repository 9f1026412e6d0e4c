package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The only two grounds on which working together may be refused (Care Act 2014 s.7). */
public enum RefusalGround {
    OWN_DUTIES,
    GENERAL_FUNCTIONS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RefusalGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
