package uk.ourplan.language.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each need of the plan in force, and each outcome with how the support helps or fails to (REVIEW-05, REVIEW-08). */
public record WhatWasMet(List<NeedMet> needs, List<OutcomeMet> outcomes) implements ReviewSection {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public WhatWasMet {
        needs = needs == null ? List.of() : List.copyOf(needs);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    /** Whether one need is still being met. */
    public record NeedMet(
            String need, @Nullable Met met, @Nullable String note) {}

    /** Whether one outcome came about, and what the support had to do with it. */
    public record OutcomeMet(
            String outcome, @Nullable Met met, @Nullable String contribution) {}

    @Override
    public ReviewSectionName name() {
        return ReviewSectionName.WHAT_WAS_MET;
    }
}
