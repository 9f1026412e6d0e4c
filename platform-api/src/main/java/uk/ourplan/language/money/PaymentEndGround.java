package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a direct payment or a fund is suspended or ended (DP-12, DP-13). */
public enum PaymentEndGround {
    PERSONS_WISH("the person's wish", Effect.NONE),
    PLAN_ENDS("the end of the plan", Effect.NONE),
    DRUG_OR_ALCOHOL_ORDER("an order for drug or alcohol rehabilitation", Effect.ENDS),
    /** The person moves, or has moved, into a care home to live there. */
    CARE_HOME("a move to live in a care home", Effect.ENDS),
    /** Whoever manages it broke a condition of the agreement. */
    BREACH("a broken condition of the agreement", Effect.CONSIDERED),
    /** The money was not used for eligible needs. */
    OFF_PLAN("money that was not used for eligible needs", Effect.CONSIDERED),
    /** Capacity is lost, and nobody suitable would manage it. */
    CAPACITY_NOBODY("capacity lost and nobody suitable to manage it", Effect.CONSIDERED),
    /** A relative in the same home is paid without prior agreement. */
    HOUSEHOLD_FAMILY("a relative in the same home paid without prior agreement", Effect.CONSIDERED),
    LESS_EFFECTIVE("no longer the most effective way", Effect.CONSIDERED);

    private final String says;
    private final Effect effect;

    PaymentEndGround(String says, Effect effect) {
        this.says = says;
        this.effect = effect;
    }

    private enum Effect {
        NONE,
        ENDS,
        CONSIDERED
    }

    /** What it is, within a sentence. */
    public String says() {
        return says;
    }

    /** Whether it ends the payment by itself (DP-12). */
    public boolean ends() {
        return effect == Effect.ENDS;
    }

    /** Whether the payment's end is considered on it (DP-13). */
    public boolean isConsidered() {
        return effect == Effect.CONSIDERED;
    }

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
