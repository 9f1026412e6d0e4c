package uk.ourplan.language.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is shared with somebody. */
public enum Shared {
    FINAL_PLAN,
    DRAFT_PLAN,
    ASSESSMENT,
    REVIEW_INVITATION,
    OTHER_INFORMATION,
    /** What planning is and what it is good for; nothing about anybody. */
    GENERAL_INFORMATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Shared of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
