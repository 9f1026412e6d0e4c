package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is wrong with the present way of managing the budget. */
public enum MethodProblem {
    LATE_INVOICES,
    UNSPENT_MONEY,
    TOO_MUCH_PAPERWORK,
    PROVIDER_UNRELIABLE,
    DP_MISUSE,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MethodProblem of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
