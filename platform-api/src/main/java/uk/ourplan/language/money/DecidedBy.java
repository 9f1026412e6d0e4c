package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who decided how the money is managed. */
public enum DecidedBy {
    PERSON,
    ATTORNEY,
    DEPUTY,
    BEST_INTERESTS,
    /** Where the law lets it decide instead of the person (BUDGET-27). */
    COUNCIL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DecidedBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
