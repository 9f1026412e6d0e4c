package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a personal budget is managed. */
public enum Method {
    COUNCIL,
    DIRECT_PAYMENT,
    ISF,
    MIXED,
    /** The council manages no money for this plan. */
    NOT_APPLICABLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Method of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
