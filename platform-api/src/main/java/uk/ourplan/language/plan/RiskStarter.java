package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What would start a risk to the plan. */
public enum RiskStarter {
    INFORMAL,
    PROVIDER_ABSENT,
    LESS_EFFECTIVE,
    DP_MISUSE,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RiskStarter of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
