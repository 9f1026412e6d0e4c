package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The decision that capacity is asked about; capacity is never asked in general (Mental Capacity Act 2005 s.2). */
public enum CapacityDecision {
    TAKE_PART_IN_PLANNING,
    AGREE_PLAN,
    HOW_NEEDS_ARE_MET,
    WHERE_TO_LIVE,
    ARRANGE_CARE,
    MANAGE_MONEY,
    SHARE_INFORMATION,
    COMBINE_PLANS,
    REFUSE_PLAN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CapacityDecision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
