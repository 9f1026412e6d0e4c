package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.budget.BudgetFiguresFacts;
import uk.ourplan.core.law.budget.TheFiguresOfTheBudget;
import uk.ourplan.core.law.review.ReviewScheduleFacts;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The facts of one question out of a plan, for a council's worked example. They come from {@link PlanFacts}, which hold no
 * name, no identifier of anybody and no word that somebody wrote; lines get numbers instead of the plan's own marks.
 */
public final class FactsForAnExample {

    private FactsForAnExample() {}

    /** As the law would be asked; empty where the plan says nothing to this question. */
    public static Optional<Record> of(String determination, PlanFacts facts, CouncilPolicy policy) {
        return switch (determination) {
            case "agreement-status" -> Optional.of(facts.agreement());
            case "budget-figures" -> Optional.of(numbered(facts.budgetFigures(policy)));
            case "personal-budget" -> Optional.of(facts.weeklyBudget(cost(facts, policy)));
            case "authorisation-route" -> Optional.of(facts.authorisation(cost(facts, policy)));
            case "equipment-charge" -> facts.equipment().stream().findFirst().<Record>map(PlanFacts.Line::equipment);
            case "arrangement-fee" -> Optional.ofNullable(facts.arranging());
            case "review-schedule" -> Optional.ofNullable(facts.signedOn()).map(on -> review(facts, on));
            default -> Optional.empty();
        };
    }

    private static @Nullable BudgetFiguresAnswer cost(PlanFacts facts, CouncilPolicy policy) {
        return new TheFiguresOfTheBudget().decide(facts.costOnly(policy)).answer();
    }

    private static BudgetFiguresFacts numbered(BudgetFiguresFacts figures) {
        List<BudgetFiguresFacts.Line> lines = figures.lines();
        if (lines == null) {
            return figures;
        }
        List<BudgetFiguresFacts.Line> numbered = new ArrayList<>();
        for (BudgetFiguresFacts.Line line : lines) {
            numbered.add(new BudgetFiguresFacts.Line(
                    "line " + (numbered.size() + 1),
                    line.pence(),
                    line.frequency(),
                    line.serviceClass(),
                    line.funder()));
        }
        return new BudgetFiguresFacts(
                numbered, figures.assessedContributionWeeklyPence(), figures.assessedContributionOneOffPence());
    }

    private static Record review(PlanFacts facts, LocalDate signedOn) {
        return new ReviewScheduleFacts(
                signedOn,
                new Given<>(null),
                false,
                new Given<>(null),
                false,
                new Given<>(null),
                new Given<>(null),
                new Given<>(facts.reviewProposed()));
    }
}
