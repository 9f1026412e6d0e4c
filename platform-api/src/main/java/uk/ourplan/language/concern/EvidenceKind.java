package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is attached to a disclosure; never required (PROVIDER-22). */
public enum EvidenceKind {
    /** Details of when an incident happened. */
    INCIDENT_DETAILS,
    WITNESS_STATEMENT,
    /** An e-mail, letter or other document. */
    DOCUMENT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static EvidenceKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
