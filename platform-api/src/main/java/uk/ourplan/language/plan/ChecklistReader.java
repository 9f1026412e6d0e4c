package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who works through the quality checklist of a plan. */
public enum ChecklistReader {
    WRITER,
    MANAGER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ChecklistReader of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
