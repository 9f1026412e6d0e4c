package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an item of the ending checklist was closed (END-13). */
public enum ChecklistState {
    DONE,
    DECLINED,
    NOT_APPLICABLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ChecklistState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
