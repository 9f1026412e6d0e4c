package uk.ourplan.language.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a plan is monitored between reviews (MONITOR-01). */
public enum MonitoringReason {
    UNSTABLE,
    NEEDS_CHANGING,
    DECLINE,
    MDT,
    ACTION_PLAN,
    ABUSE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MonitoringReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
