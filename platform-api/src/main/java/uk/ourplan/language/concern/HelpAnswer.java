package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody answers who is asked to help in an investigation (PROVIDER-12). */
public enum HelpAnswer {
    /** The information or help was given. */
    GIVEN,
    /** Declined: it would prevent a duty under the Care Act. */
    CARE_ACT_DUTY,
    /** Declined: it would prevent a duty under other law. */
    OTHER_LEGAL_DUTY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static HelpAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
