package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the risk to somebody is managed (PROVIDER-02). */
public enum RiskAction {
    /** A safeguarding concern is raised. */
    SAFEGUARDING,
    /** Another provider takes over. */
    ANOTHER_PROVIDER,
    /** The care is monitored. */
    MONITORING,
    /** Something else, in words. */
    OTHER,
    /** There is no risk to this person. */
    NOBODY_AT_RISK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RiskAction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
