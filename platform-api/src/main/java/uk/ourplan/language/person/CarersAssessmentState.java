package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a carer's own assessment has come. */
public enum CarersAssessmentState {
    DONE,
    DECLINED,
    OFFERED,
    NOT_YET_OFFERED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CarersAssessmentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
