package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which partner provides a service (PROVIDER-04). */
public enum PartnerType {
    HEALTH,
    HOUSING,
    EDUCATION,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PartnerType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
