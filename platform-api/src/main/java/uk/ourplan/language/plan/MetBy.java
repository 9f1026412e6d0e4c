package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who or what meets a need. */
public enum MetBy {
    COUNCIL,
    CARER,
    INFORMAL,
    COMMUNITY,
    EQUIPMENT,
    OTHER_AGENCY,
    PRIVATE,
    NOT_MET;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MetBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
