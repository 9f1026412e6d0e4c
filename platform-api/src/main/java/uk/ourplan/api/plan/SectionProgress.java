package uk.ourplan.api.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a section has come: whether it is begun, and whether a finding still points at it. */
public enum SectionProgress {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    NEEDS_ATTENTION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static SectionProgress of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
