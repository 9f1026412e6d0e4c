package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a plan stands between its start and its end (AUTH-02). */
public enum PlanState {
    DRAFT,
    PRESENTED,
    SUBMITTED,
    RETURNED,
    /** Final: this version never changes again. */
    SIGNED_OFF,
    /** No plan any more, and as it stood; what it says never changes again. */
    ENDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PlanState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
