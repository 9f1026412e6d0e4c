package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why one way of meeting a need was taken and not another (BUDGET-14, BUDGET-17). */
public enum MoneyReason {
    OUTCOMES,
    WISHES,
    AVAILABILITY,
    RISK,
    COST,
    RESOURCES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MoneyReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
