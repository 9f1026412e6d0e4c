package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.AdaptationScale;
import uk.ourplan.language.money.FinancesChanged;
import uk.ourplan.language.money.FunderAnswer;
import uk.ourplan.language.money.LetterCircumstance;
import uk.ourplan.language.money.ReferralAnswer;

/**
 * What was asked, answered and told about the person's means and about who else might pay; beside the financial assessment.
 *
 * @param resultOn when the result of the financial assessment came in (FINANCE-03)
 * @param answer what the referral says (FINANCE-02)
 * @param assessedBefore whether there was ever a financial assessment before
 * @param howItWorksTold when the person was told how a financial assessment works (FINANCE-12)
 * @param otherFunders whether another body should pay, item by item (FINANCE-10)
 * @param nursing the NHS nursing contribution of somebody in a care home (FINANCE-11)
 * @param letter more about the charging letter (FINANCE-13)
 * @param afterReview what the review means for the financial assessment (FINANCE-15, FINANCE-16)
 */
public record FinanceTalk(
        @Nullable LocalDate resultOn,
        @Nullable ReferralAnswer answer,
        @Nullable Boolean assessedBefore,
        @Nullable LocalDate howItWorksTold,
        List<OtherFunder> otherFunders,
        @Nullable Nursing nursing,
        @Nullable LetterTalk letter,
        @Nullable AfterReview afterReview) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public FinanceTalk {
        otherFunders = otherFunders == null ? List.of() : List.copyOf(otherFunders);
    }

    /** Nothing on record. */
    public static FinanceTalk nothing() {
        return new FinanceTalk(null, null, null, null, List.of(), null, null, null);
    }

    /**
     * One item of the plan, by its number.
     *
     * @param approached when the other body was approached
     * @param refused when it said no: the item then stays with the council
     */
    public record OtherFunder(
            @Nullable String item,
            @Nullable FunderAnswer answer,
            @Nullable String body,
            @Nullable AdaptationScale scale,
            @Nullable LocalDate approached,
            @Nullable LocalDate confirmed,
            @Nullable LocalDate refused) {}

    /** Whether nursing is needed in the care home, and what the NHS pays the home for it, in pence a week. */
    public record Nursing(
            @Nullable Boolean needed, @Nullable Long weeklyPence) {}

    /** Which letter fits, and what was done while it is not back. */
    public record LetterTalk(
            @Nullable LetterCircumstance circumstance,
            @Nullable String discussions,
            @Nullable String actions) {}

    /**
     * Whether a new financial assessment is asked for after a review, and how the person was told.
     *
     * @param noticeSent when finance was told of what changed
     * @param explainedTo to whom the reason was explained
     */
    public record AfterReview(
            @Nullable LocalDate considered,
            @Nullable FinancesChanged finances,
            @Nullable Boolean difficultyPaying,
            @Nullable Boolean otherSupport,
            @Nullable LocalDate noticeSent,
            @Nullable LocalDate explained,
            @Nullable String explainedTo,
            @Nullable String reason) {}
}
