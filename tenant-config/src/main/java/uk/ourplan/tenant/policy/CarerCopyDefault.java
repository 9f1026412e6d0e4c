package uk.ourplan.tenant.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What silence about the carer's copy means (SHARE-04). */
public enum CarerCopyDefault {
    ONLY_IF_PERSON_ASKS,
    FULL_UNLESS_DECLINED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static CarerCopyDefault of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
