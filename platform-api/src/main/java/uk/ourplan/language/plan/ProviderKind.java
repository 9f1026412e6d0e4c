package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of provider it is. */
public enum ProviderKind {
    AGENCY,
    COUNCIL,
    CHARITY,
    NHS,
    ASSISTANT,
    CARE_HOME,
    HOUSING,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ProviderKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
