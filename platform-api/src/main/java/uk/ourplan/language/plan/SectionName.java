package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The sections of a plan, in the order of the conversation. */
public enum SectionName {
    ABOUT_ME,
    OUTCOMES,
    NEEDS,
    SUPPORT,
    INFORMAL_SUPPORT,
    MONEY,
    MANAGING_THE_MONEY,
    RISKS,
    ADVICE,
    OTHER_PLANS,
    REVIEW,
    PEOPLE_INVOLVED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static SectionName of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
