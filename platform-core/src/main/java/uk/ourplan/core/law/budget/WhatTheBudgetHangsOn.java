package uk.ourplan.core.law.budget;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.budget.PersonalBudgetFacts.BestValueBasis.NONE;
import static uk.ourplan.core.law.budget.PersonalBudgetFacts.BestValueBasis.SAME_OUTCOMES;
import static uk.ourplan.core.law.budget.PersonalBudgetFacts.BestValueBasis.SIGNIFICANTLY_BETTER_OUTCOMES;

import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.language.money.Money;

/** Which facts the personal budget waits for: the two figures first, and what lies above the indicative one only then. */
final class WhatTheBudgetHangsOn {

    private WhatTheBudgetHangsOn() {}

    static OpenFacts ask(PersonalBudgetFacts f) {
        if (f.meetsAllEligibleNeeds() == null) {
            return new OpenFacts().fact("meets_all_eligible_needs", null);
        }
        if (isWithin(f)) {
            return new OpenFacts();
        }
        boolean agreedAnyway = yes(f.supportsOnlyEligibleNeeds())
                && (f.bestValueBasis() == SAME_OUTCOMES || (isBetter(f) && isApproved(f)));
        var figures = new OpenFacts()
                .when(!agreedAnyway, "indicative_pence", f.indicativePence())
                .fact("proposed_pence", f.proposedPence());
        return figures.isSettled() && f.indicativePence() != null ? aboveIndicative(f) : figures;
    }

    /** At or below the indicative budget; nothing at all is below every one. */
    static boolean isWithin(PersonalBudgetFacts f) {
        Money proposed = f.proposedPence();
        Money indicative = f.indicativePence();
        return proposed != null
                && (proposed.equals(Money.NONE) || (indicative != null && proposed.compareTo(indicative) <= 0));
    }

    static boolean isApproved(PersonalBudgetFacts f) {
        return yes(f.riskAssessed()) && yes(f.managerApproved());
    }

    private static boolean isBetter(PersonalBudgetFacts f) {
        return f.bestValueBasis() == SIGNIFICANTLY_BETTER_OUTCOMES;
    }

    private static OpenFacts aboveIndicative(PersonalBudgetFacts f) {
        boolean cheaper = f.bestValueBasis() == NONE && yes(f.suitableCheaperAlternative());
        boolean onlyEligible = yes(f.supportsOnlyEligibleNeeds());
        boolean unapproved = no(f.riskAssessed()) || no(f.managerApproved());
        return new OpenFacts()
                .firstOf(new OpenFacts()
                        .when(!cheaper, "supports_only_eligible_needs", f.supportsOnlyEligibleNeeds())
                        .when(onlyEligible, "best_value_basis", f.bestValueBasis())
                        .when(
                                onlyEligible && f.bestValueBasis() == NONE,
                                "suitable_cheaper_alternative",
                                f.suitableCheaperAlternative())
                        .when(onlyEligible && isBetter(f) && !unapproved, "risk_assessed", f.riskAssessed())
                        .when(onlyEligible && isBetter(f) && !unapproved, "manager_approved", f.managerApproved()));
    }
}
