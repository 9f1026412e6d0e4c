package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the other plan is there. */
public enum OtherPlanStatus {
    YES,
    NO,
    IN_PREPARATION,
    NOT_KNOWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static OtherPlanStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
