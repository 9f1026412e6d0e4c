package uk.ourplan.core.plan.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.budget.PersonalBudgetAnswer;
import uk.ourplan.core.law.budget.TheCostBecomesTheBudget;
import uk.ourplan.core.law.budget.TheFiguresOfTheBudget;
import uk.ourplan.core.law.planning.PlanCheck;
import uk.ourplan.core.law.planning.PlanCheck.Checked;
import uk.ourplan.core.law.planning.agreement.AgreementAnswer;
import uk.ourplan.core.law.planning.agreement.AgreementOnRecord;
import uk.ourplan.core.law.planning.agreement.ThePersonAgrees;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PlanState;

/**
 * Where a plan stands on a day: the answers of the law to the questions that it raises, and what its check found.
 *
 * @param route who would sign it off
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
        Checked checked) {

    /** Asks the law everything about this plan as of the day of that law. */
    public static PlanStanding of(Plan plan, CaseOnRecord about, LawToday law) {
        PlanFacts facts = new PlanFacts(plan, about);
        Determination<AgreementAnswer> agreement =
                new ThePersonAgrees().decide(facts.agreement(), law.policy(), law.on());
        AgreementStatus status = AgreementOnRecord.status(
                plan.agreement(),
                agreement.answer() == null
                        ? AgreementStatus.AWAITING
                        : agreement.answer().status());
        BudgetFiguresAnswer cost =
                new TheFiguresOfTheBudget().decide(facts.costOnly(law.policy())).answer();
        List<Determination<PersonalBudgetAnswer>> budgets = personalBudgets(facts, cost);
        RouteToSignOff route = RouteToSignOff.of(facts.authorisation(cost), law);
        return new PlanStanding(
                law,
                agreement,
                status,
                new TheFiguresOfTheBudget().decide(facts.budgetFigures(law.policy())),
                cost,
                budgets,
                route,
                route.open(taken(plan)).orElse(null),
                PlanCheck.of(desk(plan, about, status, cost, budgets, route.answer()), law.policy()));
    }

    private static Set<String> taken(Plan plan) {
        return plan.stepsThatCount().stream().map(StepTaken::role).collect(Collectors.toSet());
    }

    private static List<Determination<PersonalBudgetAnswer>> personalBudgets(
            PlanFacts facts, @Nullable BudgetFiguresAnswer cost) {
        List<Determination<PersonalBudgetAnswer>> budgets = new ArrayList<>();
        budgets.add(new TheCostBecomesTheBudget().decide(facts.weeklyBudget(cost)));
        if (cost != null && !cost.oneOff().costPence().equals(Money.NONE)) {
            budgets.add(new TheCostBecomesTheBudget().decide(facts.oneOffBudget(cost)));
        }
        return budgets;
    }

    private static PlanOnDesk desk(
            Plan plan,
            CaseOnRecord about,
            AgreementStatus status,
            @Nullable BudgetFiguresAnswer cost,
            List<Determination<PersonalBudgetAnswer>> budgets,
            Determination<AuthorisationAnswer> route) {
        AuthorisationAnswer way = route.answer();
        return new PlanOnDesk(
                plan.origin().kind(),
                PlanOnDesk.Whose.of(about.person().person()),
                about.person().circumstances(),
                about.person().capacity(),
                about.assessment(),
                plan.found(),
                plan.content(),
                plan.agreement(),
                status,
                cost == null ? null : figures(cost),
                budgets.stream()
                        .map(Determination::answer)
                        .filter(Objects::nonNull)
                        .map(answer -> answer.outcome().name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.toSet()),
                way == null ? null : way.panel().required() && !taken(plan).contains(StepsToSignOff.PANEL),
                plan.progress().changedSincePresented(),
                plan.state() == PlanState.SIGNED_OFF);
    }

    private static Figures figures(BudgetFiguresAnswer cost) {
        Set<Funder> others = EnumSet.noneOf(Funder.class);
        others.addAll(cost.recurring().othersAnnualPence().keySet());
        others.addAll(cost.oneOff().othersPence().keySet());
        return new Figures(
                cost.recurring().totalAnnualPence().pence(),
                cost.recurring().costAnnualPence().pence(),
                sum(cost.recurring().othersAnnualPence()),
                cost.oneOff().totalPence().pence(),
                cost.oneOff().costPence().pence(),
                sum(cost.oneOff().othersPence()),
                others);
    }

    private static long sum(Map<Funder, Money> parts) {
        return parts.values().stream().mapToLong(Money::pence).sum();
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
                Told.determination("authorisation-route", route.answer(), law));
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
