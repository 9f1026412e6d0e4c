package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom somebody lives with. */
public enum LivesWith {
    ALONE,
    PARTNER,
    FAMILY,
    FRIENDS,
    FOSTER_CARERS,
    HOSPITAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static LivesWith of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
