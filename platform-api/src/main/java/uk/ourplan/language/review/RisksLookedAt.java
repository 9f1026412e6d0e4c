package uk.ourplan.language.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The risks of the plan in force, new ones, fire and the way out, and authorised restrictions (REVIEW-08, REVIEW-09).
 *
 * @param newRisks what is new; "none" is an answer
 * @param significant whether a new risk reaches the line of a formal assessment, {@code assessedOn} being its day
 */
public record RisksLookedAt(
        List<RiskManaged> risks,
        @Nullable String newRisks,
        @Nullable Boolean significant,
        @Nullable LocalDate assessedOn,
        @Nullable Boolean fireConsidered,
        @Nullable Boolean peepNeeded,
        @Nullable Boolean peepExists,
        @Nullable Boolean peepStillFits,
        @Nullable String liberty)
        implements ReviewSection {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public RisksLookedAt {
        risks = risks == null ? List.of() : List.copyOf(risks);
    }

    /** How one known risk is managed now. */
    public record RiskManaged(String risk, @Nullable String how) {}

    @Override
    public ReviewSectionName name() {
        return ReviewSectionName.RISKS;
    }
}
