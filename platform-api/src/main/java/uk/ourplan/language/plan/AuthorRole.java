package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** As what somebody wrote in a plan; the practitioner unless the section was given to somebody else (DELEGATE-02). */
public enum AuthorRole {
    PRACTITIONER,
    PERSON,
    RELATIVE_OR_FRIEND,
    ADVOCATE,
    BROKER,
    OTHER;

    /** The role in which somebody of this kind writes. */
    public static AuthorRole of(DelegateKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case RELATIVE_OR_FRIEND -> RELATIVE_OR_FRIEND;
            case ADVOCATE -> ADVOCATE;
            case BROKER -> BROKER;
            case OTHER -> OTHER;
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AuthorRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
