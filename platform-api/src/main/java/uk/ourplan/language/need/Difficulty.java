package uk.ourplan.language.need;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A difficulty in taking part (Care Act 2014 s.67(4)). */
public enum Difficulty {
    UNDERSTAND,
    RETAIN,
    USE_OR_WEIGH,
    COMMUNICATE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Difficulty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
