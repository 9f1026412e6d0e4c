package uk.ourplan.language.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every change that was found, and what it does to plan and money: the inputs of the route after the review (REVIEW-11,
 * REVIEW-12).
 *
 * @param none that nothing changed
 * @param newCostPence the weekly cost afterwards, where it is known
 * @param endGround whether a ground for ending the plan is claimed
 * @param afterEndRequest what a plan that goes on after a request to end it still needs (REVISE-08)
 * @param reassessing how far the reassessment of what changed goes (NEED-15, NEED-16)
 */
public record WhatChanged(
        @Nullable Boolean none,
        List<ChangeFound> changes,
        @Nullable Boolean planChanges,
        @Nullable Boolean budgetChanges,
        @Nullable Boolean methodChanges,
        @Nullable Long newCostPence,
        @Nullable Boolean endGround,
        @Nullable KeptAfterRequest afterEndRequest,
        @Nullable Reassessing reassessing)
        implements ReviewSection {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public WhatChanged {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** Whether each of these needs revision where a request to end was not followed. */
    public record KeptAfterRequest(
            @Nullable Boolean requested,
            @Nullable Boolean services,
            @Nullable Boolean budget,
            @Nullable Boolean contingency,
            @Nullable String notes) {}

    @Override
    public ReviewSectionName name() {
        return ReviewSectionName.CHANGES;
    }
}
