package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a plan, or planning, is to end: the three grounds, two events, planning that stops, and what people name besides (END-01). */
public enum EndGround {
    /** A request by a person who pays for their own care or will use other support. */
    OWN_ARRANGEMENTS_REQUEST,
    /** No eligible needs any more. */
    NO_ELIGIBLE_NEEDS,
    /** Somebody who pays for their own care in, or moving to, a care home. */
    SELF_FUNDED_CARE_HOME,
    /** An event, not a decision. */
    DIED,
    /** An event: another council has taken over. */
    MOVED_AREA,
    /** Planning stops before the signature, because the person no longer wants the council's help. */
    PLANNING_STOPPED,
    /** No ground. */
    BEHAVIOUR,
    /** No ground. */
    NOT_COOPERATING,
    /** No ground. */
    TURNED_18,
    /** No ground. */
    OTHER;

    /** Whether it happened, and nobody decides about it. */
    public boolean isEvent() {
        return this == DIED || this == MOVED_AREA;
    }

    /** Whether the person, or somebody for them, asks for it. */
    public boolean isAskedFor() {
        return this == OWN_ARRANGEMENTS_REQUEST || this == PLANNING_STOPPED;
    }

    /** Whether eligible needs remain, which other support has to meet before the duty ends. */
    public boolean leavesNeeds() {
        return this == OWN_ARRANGEMENTS_REQUEST || this == SELF_FUNDED_CARE_HOME || this == PLANNING_STOPPED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static EndGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
