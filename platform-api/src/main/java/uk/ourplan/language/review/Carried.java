package uk.ourplan.language.review;

import org.jspecify.annotations.Nullable;

/**
 * One field of a reassessment as it arrives filled in from the review that asked for it, so that nothing is asked twice
 * (NEED-16).
 *
 * @param id its number among those of the review, such as {@code F1}
 * @param of which need or risk of the plan it is about, by number; {@code null} where it is about none alone
 * @param says what the review wrote
 * @param from the section of the review in which it stands
 */
public record Carried(
        String id, ReassessmentField field, @Nullable String of, String says, ReviewSectionName from) {}
