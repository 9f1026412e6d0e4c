package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of plan the Act asks for. */
public enum PlanKind {
    CARE_AND_SUPPORT_PLAN,
    SUPPORT_PLAN,
    COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PlanKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
