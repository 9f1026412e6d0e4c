package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an action of a plan agreed with a provider is (PROVIDER-11). */
public enum ActionStatus {
    OPEN,
    DONE,
    WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ActionStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
