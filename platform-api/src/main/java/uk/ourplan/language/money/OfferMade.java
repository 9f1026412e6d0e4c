package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is offered where a cost above the indicative budget is not best value (BUDGET-12). */
public enum OfferMade {
    CHEAPER_WAY,
    PAY_THE_EXTRA;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static OfferMade of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
