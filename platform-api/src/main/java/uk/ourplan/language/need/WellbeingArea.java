package uk.ourplan.language.need;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The nine areas of wellbeing of Care Act 2014 s.1(2). */
public enum WellbeingArea {
    DIGNITY,
    HEALTH,
    PROTECTION,
    CONTROL,
    WORK_EDUCATION,
    SOCIAL_ECONOMIC,
    RELATIONSHIPS,
    ACCOMMODATION,
    CONTRIBUTION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WellbeingArea of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
