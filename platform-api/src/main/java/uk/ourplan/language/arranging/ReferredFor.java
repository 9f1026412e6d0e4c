package uk.ourplan.language.arranging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a referral to the purchasing team is for. */
public enum ReferredFor {
    /** What a final plan promises. */
    PLAN,
    /** Urgent or interim support, which waits for no plan (Care Act 2014 s.19(3)). */
    INTERIM,
    /** Another provider in place of the present one. */
    CHANGE_OF_PROVIDER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReferredFor of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
