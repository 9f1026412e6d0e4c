package uk.ourplan.language.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.ReviewArrangement.Factors;
import uk.ourplan.language.plan.ReviewTiming;

/**
 * What follows the review, and when the next one is (REVIEW-13, SCHEDULE-01, SCHEDULE-05 to SCHEDULE-11, SCHEDULE-16).
 *
 * @param nextDue the day of the next review
 * @param factors what was weighed, each beginning with its level
 * @param timeframeDisagreed whether the person is against this timing (DISPUTE-06)
 * @param timing how the day was settled beyond that
 */
public record WhatComesNext(
        List<AfterReview> actions,
        @Nullable LocalDate nextDue,
        @Nullable ReviewMethod nextMethod,
        @Nullable String responsible,
        @Nullable Factors factors,
        @Nullable String personView,
        @Nullable String carerView,
        @Nullable String othersView,
        @Nullable String wellbeingEffect,
        @Nullable Boolean timeframeDisagreed,
        @Nullable LocalDate changeExpected,
        @Nullable ReviewTiming timing,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable UnsureAbout unsureAbout,
        @Nullable String advice,
        @Nullable LocalDate advisedOn)
        implements ReviewSection {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public WhatComesNext {
        actions = actions == null ? List.of() : List.copyOf(actions);
    }

    @Override
    public ReviewSectionName name() {
        return ReviewSectionName.NEXT;
    }
}
