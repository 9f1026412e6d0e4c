package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the referral for a financial assessment says (FINANCE-02). */
public enum ReferralAnswer {
    FULL_ASSESSMENT,
    OVER_LIMIT,
    NOTHING_CHARGEABLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReferralAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
