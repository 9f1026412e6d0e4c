package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What consent is asked for; consent for one purpose says nothing about another. */
public enum ConsentPurpose {
    TAKE_PART_IN_PLANNING,
    SEE_THE_PLAN,
    SPEAK_FOR_ME,
    BE_TOLD_ABOUT_ME,
    COMBINE_PLANS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ConsentPurpose of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
