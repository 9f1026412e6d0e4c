package uk.ourplan.language.review;

import org.jspecify.annotations.Nullable;

/**
 * The reassessment to which a review leads: how far it goes and why (NEED-15), and whether a carer's needs for support are
 * assessed again too, and why or why not (NEED-16).
 */
public record Reassessing(
        @Nullable ReassessmentScale scale,
        @Nullable String scaleReason,
        @Nullable Boolean carer,
        @Nullable String carerReason) {

    public static final Reassessing NOTHING_SAID = new Reassessing(null, null, null, null);
}
