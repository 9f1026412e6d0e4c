package uk.ourplan.api.delegating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has become of planning that was given to somebody. */
public enum DelegationState {
    /** They may write until the day that was agreed. */
    WRITING,
    /** They have handed it back to be checked, and read it only. */
    HANDED_BACK,
    /** The day has passed; the council gives more time or takes it back. */
    TIME_IS_UP,
    TAKEN_BACK,
    /** The plan was signed; nobody writes in it any more. */
    SIGNED_OFF;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DelegationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
