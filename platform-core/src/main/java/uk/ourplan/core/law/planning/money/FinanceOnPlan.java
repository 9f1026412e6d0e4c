package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.ReferralAnswer;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Person.Capital;
import uk.ourplan.language.plan.FinanceTalk;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.Explained;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.ServiceContact;
import uk.ourplan.tenant.policy.Settings;

/**
 * Everybody with eligible needs is asked about capital (FINANCE-01) and referred for a financial assessment beside planning
 * (FINANCE-02); what they pay is told, or that it is awaited (FINANCE-03), and charging is explained (FINANCE-12).
 *
 * @see "Care Act 2014 s.14, s.17 (unverified)"
 */
public final class FinanceOnPlan {

    private static final String ASSESSMENT = "Care Act 2014 s.17 (unverified)";
    private static final String SHARE = "Care Act 2014 s.26(1)(b); s.17 (unverified)";

    private FinanceOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        List<Lack> lacks = new ArrayList<>();
        capital(desk, policy).ifPresent(lacks::add);
        if (isReferralOwed(desk, money, policy)) {
            lacks.add(Lack.warns(
                            Step.SUBMIT,
                            "FINANCE-02",
                            Topic.PROPOSED_BUDGET,
                            "There are eligible needs, and no referral for a financial assessment is filed.",
                            "File it, also where it says “over the limit” or “nothing to charge for”; planning goes on meanwhile.")
                    .under(ASSESSMENT)
                    .reading(policy.read(Settings.REFERRAL_ALWAYS))
                    .in(SectionName.MONEY, "financial_assessment.referral"));
        }
        share(money, policy, lacks);
        explained(money, lacks);
        return lacks;
    }

    /** The referral, by the role that the council names; and telling the person once the result is in. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        List<OwedTask> owed = new ArrayList<>();
        LocalDate completed = desk.assessment().completed();
        if (isReferralOwed(desk, money, policy)) {
            InEffect<String> owner = policy.read(Settings.ASSESSMENT_ASKED_BY);
            Optional<InEffect<ServiceContact>> team = policy.ifDecided(MoneySettings.FINANCE_TEAM);
            OwedTask referral = OwedTask.of(
                            "FINANCE-02",
                            "referral",
                            "Refer the person for a financial assessment"
                                    + team.map(one -> " to " + one.value().told())
                                            .orElse("")
                                    + "; planning does not wait for it.",
                            "It ends when the day of the referral is on record.")
                    .by(completed)
                    .of(new TaskOwner(owner.value()))
                    .under(ASSESSMENT)
                    .reading(owner.read())
                    .in(SectionName.MONEY, "financial_assessment.referral");
            owed.add(team.map(one -> referral.reading(one.read())).orElse(referral));
        }
        FinancialAssessment assessed = money.financialAssessment();
        if (assessed != null && assessed.contributionWeeklyPence() != null && assessed.told() == null) {
            owed.add(OwedTask.of(
                            "FINANCE-03",
                            "told",
                            "Tell the person what they pay, and give them the budget anew with its three figures.",
                            "It ends when the day on which they were told is on record.")
                    .by(money.financeTalk().resultOn())
                    .under(SHARE)
                    .in(SectionName.MONEY, "financial_assessment.told"));
        }
        return owed;
    }

    private static boolean isReferralOwed(PlanOnDesk desk, MoneySection money, CouncilPolicy policy) {
        boolean eligible = desk.found().stream().anyMatch(need -> Boolean.TRUE.equals(need.eligible()));
        FinancialAssessment assessed = money.financialAssessment();
        boolean filed = assessed != null && assessed.referral() != null;
        boolean nothing = money.financeTalk().answer() == ReferralAnswer.NOTHING_CHARGEABLE
                || (assessed != null && assessed.state() == AssessmentState.NOT_NEEDED);
        return eligible
                && !filed
                && (!nothing || policy.read(Settings.REFERRAL_ALWAYS).value());
    }

    /** A full assessment may be left out only where capital is above the limit and the basis is written down. */
    private static Optional<Lack> capital(PlanOnDesk desk, CouncilPolicy policy) {
        boolean eligible = desk.found().stream().anyMatch(need -> Boolean.TRUE.equals(need.eligible()));
        Capital capital = desk.whose().capital();
        if (!eligible || desk.kind() == PlanKind.SUPPORT_PLAN) {
            return Optional.empty();
        }
        if (capital == null || capital.aboveLimit() == null) {
            return Optional.of(prompt(
                            "It is not asked whether the person's capital is above " + limit(desk, policy) + ".",
                            "Ask, and record what was asked, when, and the answer: yes, no or unknown.")
                    .reading(policy.read(MoneySettings.CAPITAL_LIMIT)));
        }
        return capital.aboveLimit() == Certainty.YES && blank(capital.basis())
                ? Optional.of(prompt(
                        "Capital is said to be above the limit, and not on what that rests; a full financial assessment is needed.",
                        "Write down what the council is satisfied by, or ask for the full assessment."))
                : Optional.empty();
    }

    /** The national limit, or outside of a permanent care home a higher one of the council's own. */
    private static String limit(PlanOnDesk desk, CouncilPolicy policy) {
        Optional<Money> own = policy.read(MoneySettings.CAPITAL_LIMIT)
                .value()
                .filter(higher -> !Boolean.TRUE.equals(desk.circumstances().careHomeResident()));
        return own.map(higher -> "the council's upper limit of " + higher).orElse("the upper limit");
    }

    private static Lack prompt(String says, String mend) {
        return Lack.prompts(Step.SUBMIT, "FINANCE-01", Topic.PROPOSED_BUDGET, says, mend)
                .under("SI 2014/2672; Care Act 2014 s.17 (unverified)");
    }

    private static void share(MoneySection money, CouncilPolicy policy, List<Lack> lacks) {
        FinancialAssessment assessed = money.financialAssessment();
        if (assessed != null && assessed.contributionWeeklyPence() != null) {
            if (assessed.told() == null) {
                lacks.add(told(
                        Lack.warns(
                                Step.AUTHORISE,
                                "FINANCE-03",
                                Topic.PROPOSED_BUDGET,
                                "What the person pays is known, and they were not told.",
                                "Tell them, and record the day."),
                        "told"));
            }
            return;
        }
        if (assessed == null
                || (assessed.state() != AssessmentState.AWAITED && assessed.state() != AssessmentState.REQUESTED)) {
            return;
        }
        InEffect<Boolean> allowed = policy.read(Settings.AUTHORISE_WHILE_AWAITED);
        if (assessed.referral() == null) {
            lacks.add(told(
                    stops("The contribution is awaited, and no referral is filed.", "File the referral."), "referral"));
        } else if (assessed.toldAwaited() == null) {
            lacks.add(told(
                    stops(
                            "The contribution is awaited, and the person was not told so.",
                            "Tell them that it is not yet known, and record the day."),
                    "told_awaited"));
        } else if (!allowed.value()) {
            lacks.add(told(
                    stops(
                                    "The contribution is awaited, and this council signs off only once it is known.",
                                    "Wait for it; interim support still starts when it is needed.")
                            .reading(allowed),
                    "contribution_weekly_pence"));
        } else {
            lacks.add(told(
                    Lack.warns(
                                    Step.AUTHORISE,
                                    "FINANCE-03",
                                    Topic.PROPOSED_BUDGET,
                                    "The contribution is awaited; the person knows that.",
                                    "The plan may be signed off; the budget is given anew once the figure is there.")
                            .reading(allowed),
                    "contribution_weekly_pence"));
        }
    }

    private static Lack stops(String says, String mend) {
        return Lack.stops(Step.AUTHORISE, "FINANCE-03", Topic.PROPOSED_BUDGET, says, mend);
    }

    private static Lack told(Lack lack, String field) {
        return lack.under(SHARE).in(SectionName.MONEY, "financial_assessment." + field);
    }

    private static void explained(MoneySection money, List<Lack> lacks) {
        Explained explained = money.chargingExplained();
        if (explained == null || explained.dated() == null || blank(explained.to())) {
            lacks.add(Lack.stops(
                            Step.AUTHORISE,
                            "FINANCE-12",
                            Topic.INFORMATION,
                            "Charging was not explained, or it is not said to whom.",
                            "Explain what is charged for, how the contribution is worked out and how to get help.")
                    .under("Care Act 2014 s.14; s.4 and s.17 (unverified)")
                    .in(SectionName.MONEY, "charging_explained.dated"));
        }
        FinanceTalk talk = money.financeTalk();
        if (talk.assessedBefore() != null && talk.howItWorksTold() == null) {
            String says = "The person was not told how a financial assessment works.";
            String mend = "Give them the information, and record the day.";
            lacks.add((talk.assessedBefore()
                            ? Lack.prompts(Step.AUTHORISE, "FINANCE-12", Topic.INFORMATION, says, mend)
                            : Lack.warns(Step.AUTHORISE, "FINANCE-12", Topic.INFORMATION, says, mend))
                    .in(SectionName.MONEY, "finance.how_it_works_told"));
        }
    }
}
