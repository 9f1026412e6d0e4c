package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an informal record made while planning is. */
public enum InformalRecordKind {
    NOTES_ON_TEMPLATE,
    TOOL,
    SERVICES_COSTS,
    PROS_CONS,
    RISK_NOTES,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static InformalRecordKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
