package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose care of somebody it is that a provider gives (PROVIDER-03). */
public enum Placement {
    /** This council arranged it. */
    THIS_COUNCIL,
    /** They pay and arranged it themselves. */
    SELF_FUNDER,
    /** Another council placed them. */
    OTHER_COUNCIL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Placement of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
