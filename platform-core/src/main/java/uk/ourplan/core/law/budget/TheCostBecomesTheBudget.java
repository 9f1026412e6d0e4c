package uk.ourplan.core.law.budget;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.budget.PersonalBudgetAnswer.Outcome.AGREED;
import static uk.ourplan.core.law.budget.PersonalBudgetAnswer.Outcome.ALTERNATIVE_OR_TOP_UP;
import static uk.ourplan.core.law.budget.PersonalBudgetAnswer.Outcome.INCREASE_REQUIRED;
import static uk.ourplan.core.law.budget.PersonalBudgetAnswer.Outcome.NEEDS_APPROVAL;
import static uk.ourplan.core.law.budget.PersonalBudgetFacts.BestValueBasis.NONE;
import static uk.ourplan.core.law.budget.PersonalBudgetFacts.BestValueBasis.SAME_OUTCOMES;
import static uk.ourplan.language.law.Provision.careAct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.money.Money;

/**
 * A cost at or below the indicative budget becomes the personal budget; above it, only where it serves eligible needs
 * and is best value. The budget must be enough to meet eligible needs, and no ceiling can change that (BUDGET-11,
 * BUDGET-12, BUDGET-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26</a>
 */
public final class TheCostBecomesTheBudget {

    public Determination<PersonalBudgetAnswer> decide(PersonalBudgetFacts f) {
        if (no(f.meetsAllEligibleNeeds())) {
            return answer(INCREASE_REQUIRED, null, requires("BUDGET-11", "An eligible need is left unmet."));
        }
        var asked = WhatTheBudgetHangsOn.ask(f);
        Money proposed = f.proposedPence();
        if (!asked.isSettled() || proposed == null) {
            return asked.open();
        }
        if (WhatTheBudgetHangsOn.isWithin(f)) {
            return answer(AGREED, proposed, permits("BUDGET-11", "The cost is at or below the indicative budget."));
        }
        if (f.bestValueBasis() == NONE && yes(f.suitableCheaperAlternative())) {
            String says = "The cost is above the indicative budget, not best value, and a cheaper alternative suits.";
            return answer(ALTERNATIVE_OR_TOP_UP, null, forbids("BUDGET-12", says));
        }
        if (no(f.supportsOnlyEligibleNeeds())) {
            String says = "The cost is above the indicative budget and not only for eligible needs.";
            return answer(ALTERNATIVE_OR_TOP_UP, null, forbids("BUDGET-11", says));
        }
        if (f.bestValueBasis() == SAME_OUTCOMES) {
            return answer(AGREED, proposed, permits("BUDGET-11", "It is best value for the same outcomes."));
        }
        if (f.bestValueBasis() == NONE) {
            String says = "Nothing cheaper suits, so the budget must rise to what meets the eligible needs.";
            return answer(INCREASE_REQUIRED, proposed, requires("BUDGET-12", says));
        }
        return WhatTheBudgetHangsOn.isApproved(f)
                ? answer(
                        AGREED,
                        proposed,
                        permits("BUDGET-13", "Significantly better outcomes, risk assessed, approved."))
                : answer(
                        NEEDS_APPROVAL,
                        null,
                        requires("BUDGET-13", "Better outcomes need risk assessed and approval."));
    }

    private static Determination<PersonalBudgetAnswer> answer(
            PersonalBudgetAnswer.Outcome outcome, @Nullable Money budget, Reason reason) {
        return Determination.answered(new PersonalBudgetAnswer(outcome, budget), List.of(reason), List.of());
    }

    private static Reason requires(String rule, String says) {
        return Because.requires(rule, careAct("s.26(1)(a)"), says);
    }

    private static Reason permits(String rule, String says) {
        return Because.permits(rule, careAct("s.26(1)(a)"), says);
    }

    private static Reason forbids(String rule, String says) {
        return Because.forbids(rule, careAct("s.26(1)(a)"), says);
    }
}
