package uk.ourplan.api.authorising;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a panel may say of a plan; it neither refuses nor changes one (AUTH-08). */
public enum PanelWord {
    AGREE,
    RECOMMEND,
    ASK_FOR_INFORMATION,
    RETURN;

    /** Whether the plan goes on to its signature; otherwise it goes back to its author. */
    public boolean isFor() {
        return this == AGREE || this == RECOMMEND;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PanelWord of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
