package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A way of resolving a concern about a personal assistant (PROVIDER-13). */
public enum ResolutionType {
    /** A conversation with the assistant and agreed action. */
    TALK,
    TRAINING,
    /** A look at working conditions and tasks in the contract. */
    CONTRACT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ResolutionType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
