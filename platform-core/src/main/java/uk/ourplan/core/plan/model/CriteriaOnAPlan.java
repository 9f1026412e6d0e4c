package uk.ourplan.core.plan.model;

import java.util.Optional;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.budget.TheFiguresOfTheBudget;
import uk.ourplan.core.law.planning.authorisation.CriteriaTriedOnAPlan;
import uk.ourplan.core.law.planning.authorisation.CriteriaTriedOnAPlan.Tried;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** New criteria of the panel, tried on the stored facts of plans on their way to a signature (AUTH-07). */
public final class CriteriaOnAPlan {

    private final CouncilPolicy before;
    private final CouncilPolicy under;

    /** For the criteria of the second policy that the first has not. */
    public CriteriaOnAPlan(CouncilPolicy before, CouncilPolicy under) {
        this.before = before;
        this.under = under;
    }

    /** What comes of it; empty where the plan is signed or has ended. */
    public Optional<Tried> on(PlanFacts facts) {
        if (facts.state() == PlanState.SIGNED_OFF || facts.state() == PlanState.ENDED) {
            return Optional.empty();
        }
        BudgetFiguresAnswer cost =
                new TheFiguresOfTheBudget().decide(facts.costOnly(under)).answer();
        return Optional.of(CriteriaTriedOnAPlan.decide(facts.authorisation(cost), before, under));
    }
}
