package uk.ourplan.language.need;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The ten outcomes of SI 2015/313 reg 2(2), in the order of the regulation. */
public enum AdultOutcome {
    NUTRITION,
    PERSONAL_HYGIENE,
    TOILET_NEEDS,
    CLOTHING,
    SAFE_USE_OF_HOME,
    HABITABLE_HOME,
    RELATIONSHIPS,
    WORK_TRAINING_EDUCATION_VOLUNTEERING,
    COMMUNITY_FACILITIES,
    CARING_FOR_CHILD;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AdultOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
