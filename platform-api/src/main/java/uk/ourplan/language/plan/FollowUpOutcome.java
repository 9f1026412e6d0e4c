package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of something that was to be done about a plan. */
public enum FollowUpOutcome {
    DONE,
    /** The person does not want it. */
    DECLINED,
    /** It was tried and could not be done. */
    NOT_POSSIBLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static FollowUpOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
