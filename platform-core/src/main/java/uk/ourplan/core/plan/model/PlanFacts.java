package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.budget.BudgetFiguresFacts;
import uk.ourplan.core.law.budget.PersonalBudgetFacts;
import uk.ourplan.core.law.charging.ArrangementFeeFacts;
import uk.ourplan.core.law.charging.EquipmentAnswer;
import uk.ourplan.core.law.charging.EquipmentFacts;
import uk.ourplan.core.law.charging.EquipmentIsFree;
import uk.ourplan.core.law.planning.agreement.AgreementFacts;
import uk.ourplan.core.law.planning.agreement.EffortsToAgree;
import uk.ourplan.core.law.planning.authorisation.AuthorisationFacts;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The facts of a plan that the law asks for where a council's policy has a say: codes, days and figures, without a name and
 * without a word that somebody wrote. What is not written down stays open.
 *
 * @param signedOn the day of the council's signature, {@code null} before it
 * @param reviewProposed the review date that the plan proposes
 * @param stepsTaken the roles whose steps before the signature are taken
 * @param agreementOnRecord what the agreement record amounts to where the determination says that agreement is awaited
 * @param efforts what was done to get the plan back
 * @param lines {@code null} while the plan has no section about support
 * @param weekly the personal budget's facts for weekly money, without the cost
 * @param once the same for one-off money
 * @param arranging {@code null} where the plan says nothing of arranging support for a self-funder
 */
public record PlanFacts(
        PlanState state,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate reviewProposed,
        Set<String> panelMatches,
        Set<String> stepsTaken,
        boolean complexRate,
        @Nullable Boolean deafblind,
        @Nullable Boolean expertAssessor,
        AgreementFacts agreement,
        AgreementStatus agreementOnRecord,
        EffortsToAgree efforts,
        @Nullable List<Line> lines,
        @Nullable Given<Money> contributionWeekly,
        @Nullable Money contributionOnce,
        PersonalBudgetFacts weekly,
        PersonalBudgetFacts once,
        @Nullable ArrangementFeeFacts arranging) {

    public PlanFacts {
        panelMatches = Set.copyOf(panelMatches);
        stepsTaken = Set.copyOf(stepsTaken);
        lines = lines == null ? null : List.copyOf(lines);
    }

    /**
     * A line of support, or an item of equipment. An item that was recorded under an earlier policy has its price and class
     * (EQUIP-03); another one has what its charge hangs on.
     *
     * @param equipment {@code null} for a line of support
     */
    public record Line(
            String id,
            @Nullable Money pence,
            @Nullable Frequency frequency,
            @Nullable ServiceClass serviceClass,
            @Nullable Funder funder,
            @Nullable EquipmentFacts equipment) {

        /** Whether it was recorded under an earlier policy, and stays as it was recorded (EQUIP-03). */
        boolean isRecorded() {
            return pence != null && serviceClass != null;
        }

        /** Equipment counts as the law says and not as somebody typed it (EQUIP-03); {@code null} while it is not complete. */
        private BudgetFiguresFacts.@Nullable Line priced(CouncilPolicy policy) {
            if (equipment != null && !isRecorded()) {
                EquipmentAnswer charge =
                        new EquipmentIsFree().decide(equipment, policy).answer();
                return charge == null || funder == null
                        ? null
                        : new BudgetFiguresFacts.Line(
                                id,
                                charge.recordedCostPence(),
                                Frequency.ONE_OFF,
                                charge.mayCharge() ? ServiceClass.CHARGED_ADAPTATION : ServiceClass.FREE_EQUIPMENT,
                                funder);
            }
            return pence == null || frequency == null || serviceClass == null || funder == null
                    ? null
                    : new BudgetFiguresFacts.Line(id, pence, frequency, serviceClass, funder);
        }
    }

    /** Whether there is anything in it that a charge may be made for. */
    public boolean hasCharges() {
        return arranging != null || !equipment().isEmpty();
    }

    /** The items of equipment among the lines. */
    List<Line> equipment() {
        return lines == null
                ? List.of()
                : lines.stream().filter(line -> line.equipment() != null).toList();
    }

    BudgetFiguresFacts budgetFigures(CouncilPolicy policy) {
        return new BudgetFiguresFacts(priced(policy), contributionWeekly, contributionOnce);
    }

    /** Awaited, where nobody knows yet: what the council pays in all does not hang on the person's share. */
    BudgetFiguresFacts costOnly(CouncilPolicy policy) {
        return new BudgetFiguresFacts(priced(policy), new Given<>(null), null);
    }

    /** Every line with its amount; {@code null} while the plan has no such section or a line is not complete. */
    private @Nullable List<BudgetFiguresFacts.Line> priced(CouncilPolicy policy) {
        if (lines == null) {
            return null;
        }
        List<BudgetFiguresFacts.Line> priced = new ArrayList<>();
        for (Line line : lines) {
            BudgetFiguresFacts.Line one = line.priced(policy);
            if (one == null) {
                return null;
            }
            priced.add(one);
        }
        return priced;
    }

    PersonalBudgetFacts weeklyBudget(@Nullable BudgetFiguresAnswer figures) {
        return proposing(weekly, figures == null ? null : figures.recurring().costWeeklyPence());
    }

    PersonalBudgetFacts oneOffBudget(BudgetFiguresAnswer figures) {
        return proposing(once, figures.oneOff().costPence());
    }

    private static PersonalBudgetFacts proposing(PersonalBudgetFacts budget, @Nullable Money proposed) {
        return new PersonalBudgetFacts(
                budget.indicativePence(),
                proposed,
                budget.meetsAllEligibleNeeds(),
                budget.supportsOnlyEligibleNeeds(),
                budget.bestValueBasis(),
                budget.suitableCheaperAlternative(),
                budget.riskAssessed(),
                budget.managerApproved());
    }

    AuthorisationFacts authorisation(@Nullable BudgetFiguresAnswer figures) {
        return new AuthorisationFacts(
                figures == null ? null : figures.recurring().costAnnualPence(),
                figures == null ? null : figures.oneOff().costPence(),
                complexRate,
                deafblind,
                expertAssessor,
                panelMatches);
    }
}
