package uk.ourplan.core.law.budget;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/** What becomes of the proposed cost, and the personal budget where there is one. */
public record PersonalBudgetAnswer(
        Outcome outcome, @Nullable Money personalBudgetPence) {

    /** What becomes of it. */
    public enum Outcome {
        AGREED,
        INCREASE_REQUIRED,
        ALTERNATIVE_OR_TOP_UP,
        NEEDS_APPROVAL
    }
}
