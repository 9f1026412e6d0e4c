package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a plan is combined with (Care Act 2014 s.25(11)). */
public enum CombineWith {
    CARER_PLAN,
    FAMILY_PLAN,
    CHILD_PLAN,
    HEALTH_PLAN,
    OTHER_PLAN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CombineWith of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
