package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which charging letter fits (FINANCE-13). */
public enum LetterCircumstance {
    HOME_CARE,
    CARE_HOME,
    DIRECT_PAYMENT,
    SHORT_STAY,
    DAY_SUPPORT,
    SUPPORTED_LIVING,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static LetterCircumstance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
