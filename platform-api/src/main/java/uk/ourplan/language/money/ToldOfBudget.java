package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which amount the person was told (BUDGET-07). */
public enum ToldOfBudget {
    INDICATIVE,
    FINAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ToldOfBudget of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
