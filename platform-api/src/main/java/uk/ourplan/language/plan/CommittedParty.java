package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who commits themselves to something on a plan. */
public enum CommittedParty {
    PERSON,
    COUNCIL,
    PROVIDER,
    CARER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CommittedParty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
