package uk.ourplan.core.law.selffunder;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Plan.KEEP;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Plan.MAY_END;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Plan.MUST_KEEP;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Plan.NOT_AGREED;
import static uk.ourplan.language.law.Provision.careAct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.selffunder.SelfFunderAnswer.Plan;
import uk.ourplan.core.law.selffunder.SelfFunderFacts.Choice;
import uk.ourplan.core.law.selffunder.SelfFunderFacts.Setting;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.money.Money;

/**
 * A self-funder's plan is kept where the council manages the support, where a duty or a risk requires it, or where the
 * person wants it; in a care home where the council agrees (SELF-02, SELF-03, SELF-05, SELF-06, SELF-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1), (3), (4)</a>
 */
public final class ASelfFundersPlanIsKept {

    private static final String MUST_WITHOUT_CAPACITY =
            "The person lacks capacity, and their representative, their best interests or a duty keeps the plan.";

    public Determination<SelfFunderAnswer> decide(SelfFunderFacts f) {
        var asked = WhatThePathHangsOn.ask(f);
        Setting setting = f.setting();
        if (!asked.isSettled() || setting == null) {
            return asked.open();
        }
        if (setting == Setting.COMMUNITY && f.choice() == Choice.ARRANGE_AND_MANAGE) {
            return answer(f, MUST_KEEP, "SELF-06", careAct("s.18(3)"), "The council arranges and manages the support.");
        }
        if (yes(f.riskOfAbuseOrNeglect())) {
            return answer(
                    f, MUST_KEEP, "SELF-06", null, "There is a risk of abuse or neglect, so there must be a plan.");
        }
        if (WhatThePathHangsOn.isRequiredWithoutCapacity(f)) {
            return answer(f, MUST_KEEP, "SELF-02", careAct("s.18(4) Condition 3"), MUST_WITHOUT_CAPACITY);
        }
        return switch (setting) {
            case COMMUNITY ->
                yes(f.wantsPlan())
                        ? answer(f, KEEP, "SELF-06", careAct("s.18(3)"), "The person wants to keep the plan.")
                        : answer(f, MAY_END, "SELF-06", careAct("s.18(3)"), "Nothing requires the plan to be kept.");
            case CARE_HOME ->
                no(f.councilAgrees())
                        ? answer(f, NOT_AGREED, "SELF-03", careAct("s.19"), "The council has not agreed to keep it.")
                        : answer(f, KEEP, "SELF-03", careAct("s.19"), "The council has agreed to keep the plan.");
        };
    }

    private static Determination<SelfFunderAnswer> answer(
            SelfFunderFacts f, Plan plan, String rule, @Nullable Provision provision, String says) {
        var reason =
                plan == MUST_KEEP ? Because.requires(rule, provision, says) : Because.permits(rule, provision, says);
        return Determination.answered(
                new SelfFunderAnswer(plan, StepsThatFollow.after(plan, f), Money.NONE), List.of(reason), List.of());
    }
}
