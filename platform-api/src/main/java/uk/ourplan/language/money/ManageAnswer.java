package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether whoever would receive a direct payment can manage it. */
public enum ManageAnswer {
    ALONE,
    WITH_HELP,
    NO;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ManageAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
