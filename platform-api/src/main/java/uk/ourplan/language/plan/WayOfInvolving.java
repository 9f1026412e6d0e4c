package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How somebody who lacks capacity to take part in planning is still involved in it (CAPACITY-05). */
public enum WayOfInvolving {
    SUPPORTER,
    TIME_WITH_PERSON,
    RANGE_OF_PEOPLE,
    OTHER_EVIDENCE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WayOfInvolving of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
