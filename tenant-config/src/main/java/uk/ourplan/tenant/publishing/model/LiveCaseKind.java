package uk.ourplan.tenant.publishing.model;

import java.util.Locale;

/** What there is in live cases for a policy to change. */
public enum LiveCaseKind {
    OPEN_PLAN,
    QUEUE_ITEM,
    DUE_REVIEW,
    CHARGE,
    /** A plan on its way that would go to the panel under new criteria, whether or not it does today. */
    TO_PANEL;

    /** Whether it tells what would be otherwise; the plans at the panel are told beside that. */
    public boolean isChange() {
        return this != TO_PANEL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static LiveCaseKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
