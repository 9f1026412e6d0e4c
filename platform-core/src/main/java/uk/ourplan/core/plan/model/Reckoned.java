package uk.ourplan.core.plan.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.budget.PersonalBudgetAnswer;
import uk.ourplan.core.law.budget.TheCostBecomesTheBudget;
import uk.ourplan.core.law.budget.TheFiguresOfTheBudget;
import uk.ourplan.core.law.planning.agreement.AgreementAnswer;
import uk.ourplan.core.law.planning.agreement.ThePersonAgrees;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.AgreementStatus;

/**
 * What the law and the policy of a day make of a plan's facts, before its check is asked. Whatever of the policy lies on the
 * check's desk comes from here and from nowhere else: where {@link #onTheDesk()} is the same under two policies and they
 * agree on every setting that the check itself reads, the check finds the same.
 *
 * @param cost {@code null} while the plan's lines are not complete
 */
record Reckoned(
        Determination<AgreementAnswer> agreement,
        AgreementStatus agreementStatus,
        @Nullable BudgetFiguresAnswer cost,
        List<Determination<PersonalBudgetAnswer>> personalBudgets,
        RouteToSignOff route,
        Set<String> stepsTaken) {

    static Reckoned of(PlanFacts facts, LawToday law) {
        Determination<AgreementAnswer> agreement =
                new ThePersonAgrees().decide(WhatWasTried.of(facts, law.policy()), law.policy(), law.on());
        BudgetFiguresAnswer cost =
                new TheFiguresOfTheBudget().decide(facts.costOnly(law.policy())).answer();
        return new Reckoned(
                agreement,
                status(facts, agreement.answer()),
                cost,
                personalBudgets(facts, cost),
                RouteToSignOff.of(facts.authorisation(cost), law),
                facts.stepsTaken());
    }

    /** A dispute goes before everything, and the record speaks where the determination says that agreement is awaited. */
    private static AgreementStatus status(PlanFacts facts, @Nullable AgreementAnswer determined) {
        return facts.agreementOnRecord() == AgreementStatus.DISPUTED
                        || (facts.efforts().ruleItOut()
                                && determined != null
                                && determined.status() == AgreementStatus.ASSUMED)
                        || determined == null
                        || determined.status() == AgreementStatus.AWAITING
                ? facts.agreementOnRecord()
                : determined.status();
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

    /**
     * As the check sees it.
     *
     * @param figures the proposed budget, {@code null} while the plan has no lines to reckon it from
     * @param personalBudget the outcomes of the personal-budget determination, as far as known
     * @param panelOpen whether a panel has to speak and has not; {@code null} while that is not known
     */
    record OnTheDesk(
            AgreementStatus agreement,
            @Nullable Figures figures,
            Set<String> personalBudget,
            @Nullable Boolean panelOpen) {}

    OnTheDesk onTheDesk() {
        AuthorisationAnswer way = route.answer().answer();
        return new OnTheDesk(
                agreementStatus,
                cost == null ? null : figures(cost),
                personalBudgets.stream()
                        .map(Determination::answer)
                        .filter(Objects::nonNull)
                        .map(answer -> answer.outcome().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                way == null ? null : way.panel().required() && !stepsTaken.contains(StepsToSignOff.PANEL));
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
}
