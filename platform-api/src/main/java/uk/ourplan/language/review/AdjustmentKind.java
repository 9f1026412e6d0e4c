package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a small adjustment changes; a council lists those that need no revision (AGREE-12). */
public enum AdjustmentKind {
    DAY_OR_TIME,
    SPLIT_OR_JOIN_VISITS,
    PLACE_OF_SUPPORT,
    WORKER,
    PROVIDER_AT_SAME_COST,
    ACTIVITY_FOR_SAME_OUTCOME;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AdjustmentKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
