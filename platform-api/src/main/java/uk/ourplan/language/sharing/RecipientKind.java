package uk.ourplan.language.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody is who may get a copy of a plan. */
public enum RecipientKind {
    PERSON,
    ADVOCATE,
    REPRESENTATIVE,
    CARER,
    PROVIDER,
    ASKED_FOR,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RecipientKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
