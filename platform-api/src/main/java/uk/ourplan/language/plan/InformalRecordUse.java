package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of what an informal record says. */
public enum InformalRecordUse {
    ON_THE_PLAN,
    NOT_RELEVANT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static InformalRecordUse of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
