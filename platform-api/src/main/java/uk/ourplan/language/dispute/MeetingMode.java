package uk.ourplan.language.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a meeting was held; only one in person is a meeting after an incident (DISPUTE-10). */
public enum MeetingMode {
    IN_PERSON,
    TELEPHONE,
    VIDEO;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MeetingMode of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
