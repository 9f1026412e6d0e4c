package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of service it is (PROVIDER-04, PROVIDER-05). */
public enum ServiceType {
    HOME_CARE,
    CARE_HOME,
    NURSING_HOME,
    REABLEMENT,
    DAY_SERVICE,
    RESIDENTIAL_COLLEGE,
    OTHER_CARE,
    HOUSING_PREVENTION,
    HEALTH_SERVICE,
    COLLEGE_OR_TRAINING,
    ADVOCACY,
    VOLUNTARY_OR_CHARITY,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ServiceType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
