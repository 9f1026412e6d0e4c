package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the person said when asked for consent; a withdrawal ends what was given on its day. */
public enum ConsentAnswer {
    GIVEN,
    REFUSED,
    WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ConsentAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
