package uk.ourplan.language.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rule does to the answer. */
public enum Effect {
    REQUIRES,
    PERMITS,
    FORBIDS,
    COMPUTES,
    PROMPTS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
