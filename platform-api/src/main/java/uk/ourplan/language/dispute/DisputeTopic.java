package uk.ourplan.language.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a disagreement is about (DISPUTE-01). */
public enum DisputeTopic {
    RISK,
    FINANCE,
    LIMITED_RESOURCE,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DisputeTopic of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
