package uk.ourplan.api.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.review.Carried;
import uk.ourplan.language.review.HowHeld;
import uk.ourplan.language.review.MoneyLookedAt;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewSection;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.language.review.RisksLookedAt;
import uk.ourplan.language.review.WhatChanged;
import uk.ourplan.language.review.WhatComesNext;
import uk.ourplan.language.review.WhatWasMet;

/**
 * One review with everything that its page shows.
 *
 * @param planVersion the version in force that it starts from (REVIEW-05)
 * @param planned what that version planned, to stand beside what happened
 * @param findings what is still to be answered, what stops the completion first
 * @param route where it leads, as far as it is answered (REVIEW-12)
 * @param carried what the reassessment that follows takes over, each with its confirmation (NEED-16)
 * @param suggestion a gap and a method from the council's table, with what led to it (SCHEDULE-09)
 */
public record ReviewView(
        ReviewHead head,
        int planVersion,
        String personName,
        List<Planned> planned,
        List<SectionView> sections,
        List<ReviewFinding> findings,
        Determined route,
        Suggestion suggestion,
        ReviewOutcome outcome,
        List<FromReview> carried,
        boolean mayWrite) {

    /**
     * A field of the reassessment, filled in from this review.
     *
     * @param confirmedOn when the practitioner confirmed it; {@code null} while nobody has
     * @param how whether it stands or is different, and {@code said} what was noted
     */
    public record FromReview(
            Carried field,
            @Nullable LocalDate confirmedOn,
            @Nullable String how,
            @Nullable String said) {}

    /**
     * Where it stands.
     *
     * @param earliest the first day of its window
     * @param togetherBy the day by which one visit keeps the plan's date and that of a direct payment
     * @param offeredTo to whom it is handed over and who has not accepted it
     */
    public record ReviewHead(
            UUID id,
            UUID planId,
            UUID personId,
            ReviewType type,
            ReviewState state,
            @Nullable LocalDate earliest,
            LocalDate dueBy,
            @Nullable LocalDate paymentDueBy,
            LocalDate togetherBy,
            @Nullable String responsible,
            @Nullable String offeredTo,
            @Nullable LocalDate heldOn,
            @Nullable Instant completedAt,
            @Nullable String completedByName,
            @Nullable String openedBecause,
            @Nullable String lateReason) {}

    /**
     * Something that the plan in force planned.
     *
     * @param kind need, outcome, risk or line
     * @param id its number there
     * @param says what was planned
     */
    public record Planned(String kind, String id, @Nullable String says) {}

    /** One section with its revision, which is also its ETag; 0 and no content while nobody has begun it. */
    public record SectionView(
            ReviewSectionName name,
            long revision,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "name")
            @JsonSubTypes({
                @JsonSubTypes.Type(value = HowHeld.class, name = "how_held"),
                @JsonSubTypes.Type(value = WhatWasMet.class, name = "what_was_met"),
                @JsonSubTypes.Type(value = RisksLookedAt.class, name = "risks"),
                @JsonSubTypes.Type(value = MoneyLookedAt.class, name = "money"),
                @JsonSubTypes.Type(value = WhatChanged.class, name = "changes"),
                @JsonSubTypes.Type(value = WhatComesNext.class, name = "next")
            })
            @Nullable
            ReviewSection content,

            @Nullable String savedByName,
            @Nullable Instant savedAt) {}

    /** Something that it still lacks or that its writer should know. */
    public record ReviewFinding(
            String rule,
            Weight weight,
            String says,
            String mend,
            @Nullable String provision,
            ReviewSectionName section,
            String field,
            List<SettingRead> settings) {}

    /** A gap in months and a method; the practitioner decides (SCHEDULE-09). */
    public record Suggestion(int months, String method, List<String> because) {}
}
