package uk.ourplan.language.need;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an assessment was held. */
public enum AssessmentMethod {
    FACE_TO_FACE,
    VIDEO,
    TELEPHONE,
    MIXED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AssessmentMethod of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
