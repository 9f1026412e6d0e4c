package uk.ourplan.language.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On what occasion the right to complain is told (DISPUTE-06). */
public enum ComplaintCase {
    PLAN_DECISION,
    REVIEW_TIMEFRAME,
    MONITORING_CUT,
    OPEN_DISPUTE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ComplaintCase of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
