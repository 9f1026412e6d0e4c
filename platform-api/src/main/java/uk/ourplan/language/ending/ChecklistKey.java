package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is seen to when a plan ends (END-13). */
public enum ChecklistKey {
    SERVICES_INFO,
    PREVENTION,
    OTHER_INFO,
    HELP_TO_ARRANGE,
    CONTINGENCY_HELP,
    IF_SUPPORT_FAILS,
    MONITORING,
    CHANGE_OF_MIND,
    NEEDS_CHANGE,
    CARER_PROCESSES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ChecklistKey of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
