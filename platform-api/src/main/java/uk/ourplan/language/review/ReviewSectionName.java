package uk.ourplan.language.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The sections of a review, in the order of the visit. */
public enum ReviewSectionName {
    HOW_HELD(HowHeld.class),
    WHAT_WAS_MET(WhatWasMet.class),
    RISKS(RisksLookedAt.class),
    MONEY(MoneyLookedAt.class),
    CHANGES(WhatChanged.class),
    NEXT(WhatComesNext.class);

    private final Class<? extends ReviewSection> type;

    ReviewSectionName(Class<? extends ReviewSection> type) {
        this.type = type;
    }

    /** The record that holds this section's content. */
    public Class<? extends ReviewSection> type() {
        return type;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ReviewSectionName of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
