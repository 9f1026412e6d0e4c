package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who is asked for advice on a concern about a personal assistant (PROVIDER-13). */
public enum AdviceFrom {
    /** Somebody on the council's list. */
    SPECIALIST,
    LINE_MANAGER,
    DP_TEAM;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AdviceFrom of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
