package uk.ourplan.language.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the support is as it was agreed (MONITOR-14). */
public enum SupportAnswer {
    YES,
    PARTLY,
    NO;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static SupportAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
