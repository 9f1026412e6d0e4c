package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of raising advance statements with the person (CAPACITY-10). */
public enum AdvanceResponse {
    EXISTS,
    WILL_MAKE,
    HELPED_TO_MAKE,
    DECLINED,
    NOT_APPROPRIATE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AdvanceResponse of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
