package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a direct payment or a fund is suspended or ended (DP-12, DP-13). */
public enum PaymentEndGround {
    PERSONS_WISH,
    PLAN_ENDS,
    DRUG_OR_ALCOHOL_ORDER,
    /** The person moves, or has moved, into a care home to live there. */
    CARE_HOME,
    /** Whoever manages it broke a condition of the agreement. */
    BREACH,
    /** The money was not used for eligible needs. */
    OFF_PLAN,
    /** Capacity is lost, and nobody suitable would manage it. */
    CAPACITY_NOBODY,
    /** A relative in the same home is paid without prior agreement. */
    HOUSEHOLD_FAMILY,
    LESS_EFFECTIVE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PaymentEndGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
