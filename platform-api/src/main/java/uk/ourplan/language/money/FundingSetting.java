package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a self-funder is supported. */
public enum FundingSetting {
    COMMUNITY,
    CARE_HOME;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static FundingSetting of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
