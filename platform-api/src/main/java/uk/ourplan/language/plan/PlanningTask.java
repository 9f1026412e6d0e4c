package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody may do for the planning itself (INVOLVE-07). */
public enum PlanningTask {
    COMMUNITY_SERVICES,
    HEALTH_SERVICE,
    EXPLAIN_INFORMATION,
    FAMILY_MEETING,
    TALK_TO_PROVIDERS,
    RISK_CONTINGENCY,
    OUTCOMES,
    DRAFT_PLAN,
    COST_PLAN,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PlanningTask of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
