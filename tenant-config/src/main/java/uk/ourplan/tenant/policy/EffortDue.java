package uk.ourplan.tenant.policy;

import java.util.Locale;

/** When an effort to get a plan back is due (AGREE-10). */
public enum EffortDue {
    BEFORE_PRESENTATION,
    FOLLOW_UP_CALL,
    FIRST_REVIEW,
    DAYS_AFTER_PRESENTATION;

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static EffortDue of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
