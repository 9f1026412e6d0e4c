package uk.ourplan.language.arranging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who holds the contract for a care home place. */
public enum ContractParty {
    COUNCIL,
    /** The council signs for the person. */
    COUNCIL_AS_AGENT,
    PERSON,
    REPRESENTATIVE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ContractParty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
