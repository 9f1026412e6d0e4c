package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody is to the person. */
public enum Role {
    RELATIVE,
    FRIEND,
    CARER,
    ATTORNEY,
    DEPUTY,
    ADVOCATE,
    PROFESSIONAL,
    EMERGENCY_CONTACT,
    KEYHOLDER,
    APPROPRIATE_PERSON,
    INTERESTED,
    NOMINEE,
    ADVISER,
    LANDLORD,
    CARED_FOR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
