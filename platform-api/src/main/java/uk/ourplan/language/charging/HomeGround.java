package uk.ourplan.language.charging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A ground for using the council's power to arrange a care home for somebody who pays for it (SELF-03). */
public enum HomeGround {
    /** The person asks and the council agrees. */
    PERSON_ASKS,
    /** The person lacks capacity, the legal representative asks and the council agrees. */
    REPRESENTATIVE_ASKS,
    /** The person lacks capacity and nobody can arrange it: a duty, not a power. */
    NOBODY,
    /** Needs are complex or likely to change. */
    COMPLEX_OR_CHANGING,
    /** The situation is unstable, or would be without the council. */
    UNSTABLE,
    /** The council would probably have to step in later. */
    FUTURE_INVOLVEMENT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static HomeGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
