package uk.ourplan.core.exchange.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the work on a plan had come where it was written down. */
public enum Stage {
    DRAFTING,
    READY_TO_PRESENT,
    PRESENTED,
    READY_TO_SUBMIT,
    SUBMITTED,
    AGREED_READY_TO_AUTHORISE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
