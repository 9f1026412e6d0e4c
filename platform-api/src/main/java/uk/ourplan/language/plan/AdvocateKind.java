package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kind of independent advocate. */
public enum AdvocateKind {
    CARE_ACT,
    MENTAL_CAPACITY,
    MENTAL_HEALTH,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AdvocateKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
