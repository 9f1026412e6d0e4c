package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what authority somebody decides, or only helps to decide (INVOLVE-27). */
public enum RepresentativeAuthority {
    CHOSEN_HELPER,
    ATTORNEY,
    DEPUTY,
    APPROPRIATE_PERSON,
    ADVOCATE,
    FAMILY_OR_FRIEND;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RepresentativeAuthority of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
