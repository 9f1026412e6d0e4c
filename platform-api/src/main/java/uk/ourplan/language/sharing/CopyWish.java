package uk.ourplan.language.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the person says about a copy for somebody. */
public enum CopyWish {
    WHOLE,
    PART,
    NONE,
    /** A request that was taken back. */
    WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CopyWish of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
