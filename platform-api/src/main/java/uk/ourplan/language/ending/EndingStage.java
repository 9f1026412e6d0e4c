package uk.ourplan.language.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which step of an ending something stands in the way of. */
public enum EndingStage {
    /** Deciding that the plan shall end. */
    AGREE,
    /** Setting the plan to ended. */
    END;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static EndingStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
