package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A way in which the options for support were looked at together. */
public enum WayOfExploring {
    ACCESSIBLE_INFORMATION,
    OWN_RESEARCH,
    PHOTOGRAPHS,
    PROVIDER_VISIT,
    PLACEMENT_VISIT,
    TESTIMONIES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static WayOfExploring of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
