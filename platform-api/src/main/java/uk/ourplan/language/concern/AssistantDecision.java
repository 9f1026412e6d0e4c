package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is decided when a concern about an assistant is not resolved (PROVIDER-15). */
public enum AssistantDecision {
    /** Are monitoring arrangements needed? */
    MONITORING,
    /** May the direct payment not be used to employ this assistant? */
    CONDITION,
    /** Does the direct payment end? */
    END;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AssistantDecision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
