package uk.ourplan.core.law.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * What a review found.
 *
 * @param changes every change, classified and graded; may be empty
 * @param costPence the new cost, and {@code budgetPence} the budget in force, over the same time
 */
public record ReviewRouteFacts(
        @Nullable List<Change> changes,
        @Nullable Boolean planChanges,
        @Nullable Boolean budgetChanges,
        @Nullable Boolean methodChanges,
        @Nullable Money costPence,
        @Nullable Money budgetPence,
        @Nullable Boolean endGroundClaimed) {

    /** One change that the review found (REVIEW-11). */
    public record Change(Kind kind, Grade grade) {}

    /** Whether a need changed or only circumstances. */
    public enum Kind {
        NEED,
        CIRCUMSTANCES
    }

    /** How much. */
    public enum Grade {
        MINOR,
        SIGNIFICANT
    }

    boolean needChanged() {
        return changes != null && changes.stream().anyMatch(change -> change.kind() == Kind.NEED);
    }

    boolean someSignificant() {
        return changes != null && changes.stream().anyMatch(change -> change.grade() == Grade.SIGNIFICANT);
    }

    /** Whether the cost is above the budget, {@code null} while either is open. */
    @Nullable
    Boolean costAboveBudget() {
        return (costPence == null || budgetPence == null) ? null : costPence.compareTo(budgetPence) > 0;
    }
}
