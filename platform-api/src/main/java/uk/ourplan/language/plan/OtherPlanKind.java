package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A plan of another kind that the person or family has. */
public enum OtherPlanKind {
    CARER,
    FAMILY_MEMBER,
    EHC,
    PATHWAY,
    MULTI_AGENCY,
    HEALTH,
    MENTAL_HEALTH_ACT,
    PEEP,
    ADVANCE,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static OtherPlanKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
