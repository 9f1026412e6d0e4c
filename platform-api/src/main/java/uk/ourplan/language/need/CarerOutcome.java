package uk.ourplan.language.need;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The eight outcomes of a carer, SI 2015/313 reg 3(2), in the order of the regulation. */
public enum CarerOutcome {
    CARING_FOR_CHILD,
    CARING_FOR_OTHERS,
    HABITABLE_HOME,
    NUTRITION,
    RELATIONSHIPS,
    WORK_TRAINING_EDUCATION_VOLUNTEERING,
    COMMUNITY_FACILITIES,
    RECREATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CarerOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
