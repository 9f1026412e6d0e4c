package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a referral to an advocacy service has come. */
public enum ReferralStatus {
    SENT,
    WAITING,
    ACCEPTED,
    DECLINED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReferralStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
