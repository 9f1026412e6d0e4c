package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a decision about money and a need decides (BUDGET-17). */
public enum MoneyDecision {
    CHOICE_BETWEEN_OPTIONS,
    NOT_MEETING_NEED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MoneyDecision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
