package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether another body should pay for an item (FINANCE-10). */
public enum FunderAnswer {
    NONE,
    ANOTHER_BODY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static FunderAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
