package uk.ourplan.language.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A step of the way from a draft to an issued plan that a finding can stop, in order. */
public enum Step {
    PRESENT,
    AGREE,
    SUBMIT,
    AUTHORISE,
    ISSUE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
