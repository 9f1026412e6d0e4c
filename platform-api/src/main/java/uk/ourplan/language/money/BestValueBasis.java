package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a dearer way is still best value (BUDGET-12). */
public enum BestValueBasis {
    NONE,
    SAME_OUTCOMES,
    SIGNIFICANTLY_BETTER_OUTCOMES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static BestValueBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
