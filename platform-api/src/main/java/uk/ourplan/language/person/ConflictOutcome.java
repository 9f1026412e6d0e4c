package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of a conflict about involving somebody (INVOLVE-03). */
public enum ConflictOutcome {
    INVOLVED_BY_CONSENT,
    LIMITED_INVOLVEMENT,
    NOT_INVOLVED_OBJECTION,
    NOT_INVOLVED_RISK,
    CARER_DECLINED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ConflictOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
