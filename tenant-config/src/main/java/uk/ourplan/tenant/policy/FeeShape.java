package uk.ourplan.tenant.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an arrangement fee is paid (FINANCE-08). */
public enum FeeShape {
    ONE_OFF,
    ANNUAL,
    ANNUAL_PAID_WEEKLY,
    ANNUAL_IN_ADVANCE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static FeeShape of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
