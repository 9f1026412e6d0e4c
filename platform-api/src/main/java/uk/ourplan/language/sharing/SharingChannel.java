package uk.ourplan.language.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A way by which something leaves the council; which of them may carry personal data, the council decides. */
public enum SharingChannel {
    PORTAL,
    PRINT,
    HAND_DELIVERY,
    TRACKED_POST,
    SECURE_EMAIL,
    ORDINARY_POST,
    ORDINARY_EMAIL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static SharingChannel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
