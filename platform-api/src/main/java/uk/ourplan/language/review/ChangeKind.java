package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What changed: a need, or only circumstances (REVISE-01). */
public enum ChangeKind {
    NEED,
    CIRCUMSTANCES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ChangeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
