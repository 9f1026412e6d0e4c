package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What commissioning does about a concern (PROVIDER-07). */
public enum ResponseType {
    CONTRACT,
    /** Agreed with the provider and watched (PROVIDER-11). */
    ACTION_PLAN,
    /** No new arrangement while it runs (PROVIDER-08). */
    TEMPORARY_STOP,
    LARGE_SCALE,
    JOINT_WORK,
    /** Nobody is sent there (PROVIDER-09). */
    NO_SIGNPOST,
    /** The software sends nothing; the notice is logged. */
    CQC_NOTICE,
    /** To everybody who uses the service (PROVIDER-10). */
    LETTER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ResponseType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
