package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What another way of managing the budget would fit better, in the council's view. */
public enum MethodGround {
    NEEDS,
    OUTCOMES,
    WELLBEING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MethodGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
