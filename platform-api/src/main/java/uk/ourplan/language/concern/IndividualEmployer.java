package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who employs the individual (PROVIDER-19). */
public enum IndividualEmployer {
    COUNCIL,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static IndividualEmployer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
