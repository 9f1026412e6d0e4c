package uk.ourplan.core.plan.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.budget.PersonalBudgetAnswer;
import uk.ourplan.core.law.budget.TheFiguresOfTheBudget;
import uk.ourplan.core.law.planning.PlanCheck;
import uk.ourplan.core.law.planning.PlanCheck.Checked;
import uk.ourplan.core.law.planning.agreement.AgreementAnswer;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.AgreementStatus;

/**
 * Where a plan stands on a day: the answers of the law to the questions that it raises, and what its check found.
 *
 * @param route who would sign it off
 * @param desk what the check and whatever is owed look at
 * @param open the step before the signature that comes next, {@code null} where only the signature is left
 */
public record PlanStanding(
        LawToday law,
        Determination<AgreementAnswer> agreement,
        AgreementStatus agreementStatus,
        Determination<BudgetFiguresAnswer> budget,
        @Nullable BudgetFiguresAnswer cost,
        List<Determination<PersonalBudgetAnswer>> personalBudgets,
        RouteToSignOff route,
        @Nullable RoleStep open,
        PlanOnDesk desk,
        Checked checked) {

    /** Asks the law everything about this plan as of the day of that law. */
    public static PlanStanding of(Plan plan, CaseOnRecord about, LawToday law) {
        PlanFacts facts = FactsRead.from(plan, about.person());
        Reckoned reckoned = Reckoned.of(facts, law);
        PlanOnDesk desk = desk(plan, about, reckoned.onTheDesk());
        return new PlanStanding(
                law,
                reckoned.agreement(),
                reckoned.agreementStatus(),
                new TheFiguresOfTheBudget().decide(facts.budgetFigures(law.policy())),
                reckoned.cost(),
                reckoned.personalBudgets(),
                reckoned.route(),
                reckoned.route().open(facts.stepsTaken()).orElse(null),
                desk,
                PlanCheck.of(desk, law.policy()));
    }

    /** Nothing of the policy may lie here that is not in what was reckoned. */
    private static PlanOnDesk desk(Plan plan, CaseOnRecord about, Reckoned.OnTheDesk reckoned) {
        return new PlanOnDesk(
                plan.origin().kind(),
                PlanOnDesk.Whose.of(about.person().person()),
                about.person().circumstances(),
                about.person().capacity(),
                about.assessment(),
                plan.found(),
                plan.content(),
                plan.agreement(),
                reckoned.agreement(),
                reckoned.figures(),
                reckoned.personalBudget(),
                reckoned.panelOpen(),
                plan.progress().changedSincePresented(),
                plan.isFinal(),
                plan.course(),
                plan.beside().revising(plan.origin().revising()),
                plan.origin().start(),
                plan.kept());
    }

    /** The ladder role that signs, {@code null} while that is not known. */
    public @Nullable String signsOff() {
        return route.signsOff();
    }

    /** The way to sign-off, step by step; empty while it is not known. */
    public List<RoleStep> steps() {
        return route.steps();
    }

    /** Whether a specialist has to sit on the panel (AUTH-10). */
    public boolean specialistMustSit() {
        AuthorisationAnswer way = route.answer().answer();
        return way != null && way.panel().specialistMustSit();
    }

    /** What stops this step itself, and not only an earlier one. */
    public List<Finding> stoppingAt(Step step) {
        return stopping(step).stream().filter(finding -> finding.step() == step).toList();
    }

    public List<Finding> stopping(Step step) {
        return checked.stopping(step);
    }

    /**
     * As it travels. Whether the person was told of the disclaimer is answered by presenting itself; what stops the final copy
     * stops the signature that makes it.
     */
    public Readiness readiness() {
        boolean mayPresent = stopping(Step.PRESENT).stream().allMatch(finding -> "AUTH-04".equals(finding.rule()));
        return new Readiness(
                law.on(),
                checked.findings(),
                Told.items(checked),
                mayPresent,
                stopping(Step.SUBMIT).isEmpty() && signsOff() != null,
                stopping(Step.ISSUE).isEmpty() && signsOff() != null && open == null,
                Told.agreement(agreement, agreementStatus, law),
                Told.determination("budget-figures", budget, law),
                Told.determination("authorisation-route", route.answer(), law),
                IndicativeTold.of(desk, law.policy()));
    }

    public Determined personalBudget() {
        return Told.determination("personal-budget", personalBudgets.getFirst(), law);
    }

    /** Everything that a decision of today rests on, to be kept with the case. */
    public Map<String, Object> onRecord() {
        Map<String, Object> kept = new LinkedHashMap<>();
        Readiness ready = readiness();
        kept.put("agreement-status", ready.agreement());
        kept.put("agreement", agreementStatus.code());
        kept.put("budget-figures", ready.budget());
        kept.put("authorisation-route", ready.route());
        kept.put(
                "personal-budget",
                personalBudgets.stream()
                        .map(each -> Told.determination("personal-budget", each, law))
                        .toList());
        kept.put("findings", checked.findings());
        return kept;
    }
}
