package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The steps of planning at which guidance is shown. */
public enum GuidanceStep {
    OPENING,
    ROUTE_CHOICE,
    DRAFTING,
    INVOLVEMENT,
    CONCERN,
    URGENT,
    OUTCOMES,
    OPTIONS,
    RISK,
    BUDGET,
    AFTER_CARE,
    DEPRIVATION,
    COMBINING,
    ROLES,
    DISPUTE,
    REVIEW;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static GuidanceStep of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
