package uk.ourplan.tenant.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the panel's word counts for (AUTH-08). */
public enum PanelAuthority {
    RECOMMEND,
    AUTHORISE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static PanelAuthority of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
