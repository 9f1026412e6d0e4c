package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The event from which planning starts. */
public enum SourceEvent {
    NEEDS_ASSESSMENT,
    CARERS_ASSESSMENT,
    REVIEW,
    OTHER_PROCESS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static SourceEvent of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
