package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What makes a tool for planning talks a good one (FORMAT-09). */
public enum ToolQuality {
    INVOLVEMENT,
    STRENGTHS,
    FLEXIBLE,
    PROPORTIONATE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ToolQuality of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
