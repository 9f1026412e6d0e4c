package uk.ourplan.language.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a member of a council may do on the platform. The ladder of authorising roles (team manager and so on) is the
 * council's own data and is not listed here.
 */
public enum Permission {
    PRACTITIONER,
    AUTHORISER,
    PANEL_MEMBER,
    FINANCE_OFFICER,
    PURCHASING_OFFICER,
    COMMISSIONING_OFFICER,
    COUNCIL_ADMIN,
    AUDITOR,
    DELEGATE,
    /** Runs the platform, belongs to no council and sees no case. */
    OPERATOR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The permission with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Permission of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
