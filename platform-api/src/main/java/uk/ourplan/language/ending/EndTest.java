package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The tests before an ending is agreed on request, each of which is answered with a reason (END-04, END-05). */
public enum EndTest {
    COVERAGE,
    CARERS,
    APPROPRIATE,
    AVAILABLE,
    MANAGER,
    NO_ABUSE_RISK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static EndTest of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
