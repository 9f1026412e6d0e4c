package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who makes all or part of a plan in the place of the council's practitioner (Care Act 2014 s.25(7)). */
public enum DelegateKind {
    PERSON,
    RELATIVE_OR_FRIEND,
    ADVOCATE,
    BROKER,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DelegateKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
