package uk.ourplan.core.law.budget;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/** What decides whether a proposed cost becomes the personal budget. */
public record PersonalBudgetFacts(
        @Nullable Money indicativePence,
        @Nullable Money proposedPence,
        @Nullable Boolean meetsAllEligibleNeeds,
        @Nullable Boolean supportsOnlyEligibleNeeds,
        @Nullable BestValueBasis bestValueBasis,
        @Nullable Boolean suitableCheaperAlternative,
        @Nullable Boolean riskAssessed,
        @Nullable Boolean managerApproved) {

    /** On what the cost above the indicative budget is best value. */
    public enum BestValueBasis {
        NONE,
        SAME_OUTCOMES,
        SIGNIFICANTLY_BETTER_OUTCOMES
    }
}
