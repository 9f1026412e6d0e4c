package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The only grounds on which a direct payment is refused: a condition of the law that fails (DP-03). A policy of the council is none. */
public enum PaymentRefusal {
    /** Without capacity to ask, and nobody authorised or suitable asks in their place. */
    NOBODY_SUITABLE,
    NOMINEE_DECLINES,
    PROHIBITED,
    CANNOT_MANAGE,
    NOT_APPROPRIATE,
    /** Without capacity: the receiver would not act in the person's best interests. */
    NOT_IN_BEST_INTERESTS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PaymentRefusal of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
