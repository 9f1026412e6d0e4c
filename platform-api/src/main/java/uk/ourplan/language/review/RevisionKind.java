package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a new version of a signed plan reaches (REVIEW-12). */
public enum RevisionKind {
    /** A formal revision: every gate of a first plan again. */
    FORMAL,
    /** A minor change of circumstances within the budget (REVISE-03). */
    LIGHT,
    /** Plan and budget stay; the review, the period and the next date are renewed (REVIEW-14). */
    NO_CHANGE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RevisionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
