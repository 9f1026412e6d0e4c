package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of support is arranged. */
public enum ServiceType {
    HOME_CARE,
    SUPPORTED_LIVING,
    EXTRA_CARE,
    SHARED_LIVES,
    DAY_CARE,
    CARE_HOME,
    NURSING_HOME;

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
