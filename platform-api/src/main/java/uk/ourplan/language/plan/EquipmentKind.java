package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An aid is free at any price; an adaptation is free up to the national line (SI 2014/2672 reg 3). */
public enum EquipmentKind {
    AID,
    ADAPTATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static EquipmentKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
