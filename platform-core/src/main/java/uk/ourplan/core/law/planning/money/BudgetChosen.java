package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.TheTopUp;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.MoneyDecision;
import uk.ourplan.language.money.MoneyReason;
import uk.ourplan.language.money.OfferMade;
import uk.ourplan.language.plan.BudgetTalk;
import uk.ourplan.language.plan.BudgetTalk.Decision;
import uk.ourplan.language.plan.BudgetTalk.Option;
import uk.ourplan.language.plan.BudgetTalk.PutForward;
import uk.ourplan.language.plan.BudgetTalk.TopUp;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * A budget is enough or it is raised (BUDGET-09); a top-up buys only what goes beyond the need (BUDGET-12); best value is outcomes
 * for cost (BUDGET-14); money may decide between ways that each meet a need and never whether it is met (BUDGET-17).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.18, s.24, s.26(1)(a)</a>
 */
public final class BudgetChosen {

    private static final String ENOUGH = "Care Act 2014 s.26(1)(a), s.18";

    private BudgetChosen() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        BudgetTalk talk =
                desk.section(MoneySection.class).map(MoneySection::budgetTalk).orElse(BudgetTalk.nothing());
        List<Lack> lacks = new ArrayList<>();
        enough(desk.figures(), talk.putForward()).ifPresent(lacks::add);
        topUp(desk, talk.topUp(), policy, lacks);
        talk.decisions().forEach(decision -> decided(desk, decision, lacks));
        return lacks;
    }

    private static Optional<Lack> enough(@Nullable Figures figures, @Nullable PutForward forward) {
        if (figures == null || forward == null) {
            return Optional.empty();
        }
        int weeks = Frequency.WEEKLY.timesAYear();
        Money recurring = forward.weeklyPence() == null
                ? Money.NONE
                : TheTopUp.shortBy(new Money(forward.weeklyPence() * weeks), new Money(figures.costAnnual()));
        Money once = forward.oneOffPence() == null
                ? Money.NONE
                : TheTopUp.shortBy(new Money(forward.oneOffPence()), new Money(figures.costOneOff()));
        if (recurring.equals(Money.NONE) && once.equals(Money.NONE)) {
            return Optional.empty();
        }
        String by = Stream.of(
                        recurring.equals(Money.NONE) ? "" : weekly(recurring) + " a week",
                        once.equals(Money.NONE) ? "" : once + " once")
                .filter(part -> !part.isEmpty())
                .reduce((first, next) -> first + " and " + next)
                .orElse("");
        return Optional.of(Lack.stops(
                        Step.AUTHORISE,
                        "BUDGET-09",
                        Topic.PROPOSED_BUDGET,
                        "The budget that is put forward is short of what meeting the needs costs by " + by + ".",
                        "Raise the budget, or plan again with means that meet the same needs; no eligible need is dropped.")
                .under(ENOUGH)
                .in(SectionName.MONEY, "budget.put_forward.weekly_pence"));
    }

    private static Money weekly(Money annual) {
        int weeks = Frequency.WEEKLY.timesAYear();
        return new Money((annual.pence() + weeks - 1) / weeks);
    }

    private static void topUp(PlanOnDesk desk, @Nullable TopUp topUp, CouncilPolicy policy, List<Lack> lacks) {
        if (topUp == null) {
            return;
        }
        InEffect<Boolean> allowed = policy.read(Settings.PERSON_TOP_UP);
        if (topUp.choice() != null && !topUp.offers().containsAll(List.of(OfferMade.values()))) {
            lacks.add(Lack.warns(
                            Step.AUTHORISE,
                            "BUDGET-12",
                            Topic.PROPOSED_BUDGET,
                            "The person chose, and not both offers were made to them.",
                            "Offer a cheaper way that meets the needs, and paying the extra; record both.")
                    .in(SectionName.MONEY, "budget.top_up.offers"));
        }
        if (topUp.pence() == null || topUp.pence() <= 0) {
            return;
        }
        Money chosen = new Money(chosen(desk.figures(), topUp.pence(), topUp.chosenPence()));
        Money sufficient = topUp.sufficientPence() == null ? null : new Money(topUp.sufficientPence());
        TheTopUp.refused(new Money(topUp.pence()), chosen, sufficient, allowed.value())
                .ifPresent(says -> lacks.add(Lack.stops(
                                Step.AUTHORISE,
                                "BUDGET-12",
                                Topic.PROPOSED_BUDGET,
                                "The top-up is refused. " + says,
                                "Lower the top-up, offer the cheaper way, or raise the budget to what meets the needs.")
                        .under("Care Act 2014 s.26(1)(a)")
                        .reading(allowed)
                        .in(SectionName.MONEY, "budget.top_up.pence")));
    }

    /** Where it is not said, what is chosen costs what the council pays and what the person adds to it. */
    private static long chosen(@Nullable Figures figures, long added, @Nullable Long said) {
        if (said != null) {
            return said;
        }
        return figures == null ? added : figures.costAnnual() / Frequency.WEEKLY.timesAYear() + added;
    }

    private static void decided(PlanOnDesk desk, Decision decision, List<Lack> lacks) {
        boolean forMoney = decision.reasons().contains(MoneyReason.COST)
                || decision.reasons().contains(MoneyReason.RESOURCES);
        String need = blank(decision.need()) ? "a need" : "need " + decision.need();
        if (decision.what() == MoneyDecision.NOT_MEETING_NEED && forMoney) {
            lacks.add(whether(
                    "Cost or resources are given as a reason not to meet " + need + ".",
                    "An eligible need is met; money may only choose between ways that each meet it."));
        }
        if (decision.what() == MoneyDecision.CHOICE_BETWEEN_OPTIONS
                && forMoney
                && decision.options().size() < 2) {
            lacks.add(whether(
                    "Cost decides how " + need + " is met, and fewer than two suitable options are listed.",
                    "List every option that would meet the need."));
        }
        bestValue(desk, decision, need)
                .ifPresent(says -> lacks.add(Lack.prompts(
                                Step.SUBMIT,
                                "BUDGET-14",
                                Topic.WAYS_OF_MEETING,
                                says,
                                "Best value is outcomes for cost, not the cheapest; write the reasons for this person.")
                        .in(SectionName.MONEY, "budget.decisions")));
    }

    private static Lack whether(String says, String mend) {
        return Lack.stops(Step.SUBMIT, "BUDGET-17", Topic.HOW_EACH_NEED_IS_MET, says, mend)
                .under("Care Act 2014 s.18, s.24")
                .in(SectionName.MONEY, "budget.decisions");
    }

    private static Optional<String> bestValue(PlanOnDesk desk, Decision decision, String need) {
        Option chosen = decision.options().stream()
                .filter(option -> Boolean.TRUE.equals(option.chosen()))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return Optional.empty();
        }
        boolean cheapest = decision.options().stream()
                .map(Option::weeklyPence)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(least -> least.equals(chosen.weeklyPence()))
                .isPresent();
        boolean misses = decision.options().stream()
                .flatMap(option -> option.delivers().stream())
                .anyMatch(outcome -> !chosen.delivers().contains(outcome));
        if (cheapest && misses && decision.options().size() > 1) {
            return Optional.of("The cheapest way of meeting " + need
                    + " is chosen, and it misses an outcome that another delivers.");
        }
        if (blank(decision.says())) {
            return Optional.of("It is not said why this way of meeting " + need + " was chosen for this person.");
        }
        return desk.kept().likeAnother()
                ? Optional.of("What is said of how needs are met is word for word that of another plan.")
                : Optional.empty();
    }
}
