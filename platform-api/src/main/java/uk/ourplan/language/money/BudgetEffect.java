package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a revision does to the cost to the council (BUDGET-23). */
public enum BudgetEffect {
    DECREASE,
    NO_CHANGE,
    INCREASE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static BudgetEffect of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
