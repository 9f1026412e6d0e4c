package uk.ourplan.tenant.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who releases a light amendment (REVISE-03). */
public enum LightAmendmentSignOff {
    AUTHORISER,
    PRACTITIONER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static LightAmendmentSignOff of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
