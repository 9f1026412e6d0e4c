package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who signed, or is asked to sign, for the person (AGREE-05). */
public enum Signatory {
    PERSON,
    LEGAL_REPRESENTATIVE,
    BEST_INTERESTS_DECISION_MAKER,
    INDEPENDENT_ADVOCATE,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Signatory of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
