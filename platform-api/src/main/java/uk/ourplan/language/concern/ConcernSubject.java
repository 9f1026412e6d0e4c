package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a concern is about (PROVIDER-04); individuals have a door of their own (PROVIDER-19). */
public enum ConcernSubject {
    /** An organisation giving any kind of care or support. */
    SERVICE,
    PERSONAL_ASSISTANT,
    /** A registered provider that can no longer carry on (PROVIDER-03). */
    PROVIDER_FAILED,
    /** A provider that gives notice or withdraws (PROVIDER-23). */
    PROVIDER_NOTICE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ConcernSubject of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
