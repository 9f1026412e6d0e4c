package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who took part in a conversation. */
public enum WhoTookPart {
    PERSON,
    APPROPRIATE_PERSON,
    ADVOCATE,
    ATTORNEY,
    REPRESENTATIVE,
    CARER,
    FAMILY_OR_FRIEND,
    PROFESSIONAL,
    PRACTITIONER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WhoTookPart of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
