package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How somebody's finances changed (FINANCE-15). */
public enum FinancesChanged {
    NO,
    BETTER,
    WORSE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static FinancesChanged of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
