package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the practice compromises (PROVIDER-19). */
public enum DisclosureGround {
    /** The safety or wellbeing of a person with care needs. */
    PERSON_SAFETY,
    /** The safety or wellbeing of a carer. */
    CARER_SAFETY,
    /** The safety of a child. */
    CHILD_SAFETY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DisclosureGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
