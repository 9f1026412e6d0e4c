package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What may follow a review (REVIEW-13). */
public enum AfterReview {
    NO_CHANGE,
    REVISE,
    BUDGET_METHOD,
    PROVIDER,
    REASSESS,
    INTERIM,
    MONITOR,
    END,
    INFORMATION,
    PREVENTION,
    FINANCIAL_REASSESSMENT,
    SAFEGUARDING,
    CONCERN,
    CLOSE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AfterReview of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
