package uk.ourplan.tenant.publishing.model;

import java.util.Locale;

/** What there is in live cases for a policy to change. */
public enum LiveCaseKind {
    OPEN_PLAN,
    QUEUE_ITEM,
    DUE_REVIEW,
    CHARGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static LiveCaseKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
