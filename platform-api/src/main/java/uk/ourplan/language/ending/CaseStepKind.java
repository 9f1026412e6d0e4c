package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was decided about a case. */
public enum CaseStepKind {
    CLOSED,
    KEPT_OPEN,
    REOPENED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CaseStepKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
