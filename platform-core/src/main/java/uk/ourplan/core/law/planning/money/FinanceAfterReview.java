package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.TheBudgetChanges.Label;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.Seen;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.BudgetEffect;
import uk.ourplan.language.money.FinancesChanged;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.FinanceTalk;
import uk.ourplan.language.plan.FinanceTalk.AfterReview;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.ServiceContact;

/**
 * After each review it is answered whether a new financial assessment is needed; what changes the money is told to finance
 * (FINANCE-15), and the person is told why (FINANCE-16). Services and any revision never wait for it.
 *
 * @see "Care Act 2014 s.14; s.4, s.17 (unverified)"
 */
public final class FinanceAfterReview {

    private static final String CHARGES = "Care Act 2014 s.14; s.17 (unverified)";

    private FinanceAfterReview() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        AfterReview after = after(desk);
        List<Lack> lacks = new ArrayList<>();
        if (isUnanswered(desk, after)) {
            lacks.add(Lack.prompts(
                            Step.SUBMIT,
                            "FINANCE-15",
                            Topic.REVIEW,
                            "The plan was reviewed, and it is not answered whether a new financial assessment is needed.",
                            "Answer it; the revision does not wait.")
                    .under(CHARGES)
                    .in(SectionName.MONEY, "finance.after_review.considered"));
        }
        if (after != null && !triggers(desk, after).isEmpty()) {
            if (after.explained() == null) {
                lacks.add(untold("The person was not told that a new financial assessment is asked for, and why."));
            } else if (!isToldToWhoeverDecides(desk, after.explainedTo())) {
                lacks.add(untold("The new financial assessment was explained to somebody else and not to the person."));
            }
        }
        return lacks;
    }

    /** The notice to finance; only its being sent ends it, so that the steps after the review stay open until then. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        AfterReview after = after(desk);
        List<String> triggers = triggers(desk, after);
        if (triggers.isEmpty() || (after != null && after.noticeSent() != null)) {
            return List.of();
        }
        Optional<InEffect<ServiceContact>> team = policy.ifDecided(MoneySettings.FINANCE_TEAM);
        OwedTask notice = OwedTask.of(
                        "FINANCE-15",
                        "notice",
                        "Tell finance at once: " + String.join("; ", triggers) + "."
                                + team.map(one -> " Write to " + one.value().told() + ".")
                                        .orElse(""),
                        "It ends when the day on which finance was told is on record.")
                .by(after == null ? null : after.considered())
                .under(CHARGES)
                .in(SectionName.MONEY, "finance.after_review.notice_sent");
        return List.of(team.map(one -> notice.reading(one.read())).orElse(notice));
    }

    /** What makes a notice due, in words. */
    static List<String> triggers(PlanOnDesk desk, @Nullable AfterReview after) {
        List<String> triggers = new ArrayList<>();
        Label label = BudgetChanged.label(desk);
        if (label != null && label.effect() != BudgetEffect.NO_CHANGE) {
            triggers.add("the personal budget goes " + (label.effect() == BudgetEffect.INCREASE ? "up" : "down")
                    + " by " + new Money(label.byPence()) + " a year");
        }
        if (after == null) {
            return triggers;
        }
        if (after.finances() != null && after.finances() != FinancesChanged.NO) {
            triggers.add("the person's finances are " + after.finances().name().toLowerCase(Locale.ROOT));
        }
        if (Boolean.TRUE.equals(after.difficultyPaying())) {
            triggers.add("paying the contribution is hard for them");
        }
        if (Boolean.TRUE.equals(after.otherSupport())) {
            triggers.add("unpaid or free support will meet some or all needs");
        }
        return triggers;
    }

    private static @Nullable AfterReview after(PlanOnDesk desk) {
        return desk.section(MoneySection.class)
                .map(MoneySection::financeTalk)
                .map(FinanceTalk::afterReview)
                .orElse(null);
    }

    private static boolean isUnanswered(PlanOnDesk desk, @Nullable AfterReview after) {
        boolean reviewed = desk.beside().reviews().revising() != null
                || desk.beside().reviews().reviews().stream().map(Seen::state).anyMatch(ReviewState.COMPLETED::equals);
        return reviewed && (after == null || after.considered() == null);
    }

    /** Somebody with capacity is told themselves; a representative hears it where capacity is lacking. */
    private static boolean isToldToWhoeverDecides(PlanOnDesk desk, @Nullable String to) {
        if (to == null || blank(to)) {
            return true;
        }
        boolean lacks = desk.capacity().stream().anyMatch(each -> each.status() == CapacityStatus.ASSESSED_LACKS);
        String said = to.toLowerCase(Locale.ROOT);
        return lacks
                || !said.matches(
                        ".*\\b(daughter|son|wife|husband|sister|brother|mother|father|niece|nephew|carer)\\b.*")
                || said.contains("person");
    }

    private static Lack untold(String says) {
        return Lack.warns(
                        Step.SUBMIT,
                        "FINANCE-16",
                        Topic.INFORMATION,
                        says,
                        "Tell them, offer information on how it goes, and record it; the request is sent all the same.")
                .under("Care Act 2014 s.4 (unverified)")
                .in(SectionName.MONEY, "finance.after_review.explained");
    }
}
