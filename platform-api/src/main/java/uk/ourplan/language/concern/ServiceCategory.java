package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose service it is; always to be said (PROVIDER-01). */
public enum ServiceCategory {
    /** The council commissions it. */
    COMMISSIONED,
    /** The council provides it. */
    COUNCIL,
    /** Used by people who pay for themselves or hold a direct payment. */
    SELF_OR_DP,
    /** Open to all residents. */
    UNIVERSAL,
    /** A partner's, such as health or a voluntary body. */
    PARTNER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ServiceCategory of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
