package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a line of support is arranged and paid for. */
public enum Route {
    PROVIDED,
    ARRANGED,
    DIRECT_PAYMENT,
    ISF,
    PERSON_BUYS,
    OTHER_BODY,
    UNIVERSAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Route of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
