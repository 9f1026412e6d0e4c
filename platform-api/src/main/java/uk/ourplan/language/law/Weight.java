package uk.ourplan.language.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Weight {
    BLOCKS,
    WARNS,
    PROMPTS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
