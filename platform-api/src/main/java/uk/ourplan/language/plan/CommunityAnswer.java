package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of looking at community groups and voluntary services. */
public enum CommunityAnswer {
    USED,
    DECLINED,
    UNSUITABLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CommunityAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
