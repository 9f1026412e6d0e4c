package uk.ourplan.core.law.selffunder;

import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step.AGREE_BUDGET;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step.ARRANGE_SERVICES;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step.CONTINGENCY_ADVICE;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step.GIVE_INFORMATION;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step.PREVENTION_ADVICE;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step.SCHEDULE_REVIEW;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step.SUBMIT;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step.SUPPORT_TO_ARRANGE;
import static uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step.WRITTEN_CONFIRMATION;

import java.util.List;
import uk.ourplan.core.law.selffunder.SelfFunderAnswer.Plan;
import uk.ourplan.core.law.selffunder.SelfFunderAnswer.Step;
import uk.ourplan.core.law.selffunder.SelfFunderFacts.Choice;
import uk.ourplan.core.law.selffunder.SelfFunderFacts.Setting;

/** The table of steps after the path is known (SELF-08). */
final class StepsThatFollow {

    private StepsThatFollow() {}

    static List<Step> after(Plan plan, SelfFunderFacts f) {
        return switch (plan) {
            case MAY_END, NOT_AGREED ->
                List.of(GIVE_INFORMATION, PREVENTION_ADVICE, CONTINGENCY_ADVICE, WRITTEN_CONFIRMATION);
            case MUST_KEEP, KEEP ->
                f.setting() == Setting.CARE_HOME
                        ? List.of(SUBMIT, AGREE_BUDGET, ARRANGE_SERVICES, SCHEDULE_REVIEW)
                        : inTheCommunity(f.choice() == null ? Choice.OWN_ARRANGEMENTS : f.choice());
        };
    }

    private static List<Step> inTheCommunity(Choice choice) {
        return switch (choice) {
            case ARRANGE_ONLY -> List.of(SUBMIT, AGREE_BUDGET, SUPPORT_TO_ARRANGE, SCHEDULE_REVIEW);
            case ARRANGE_AND_MANAGE ->
                List.of(SUBMIT, AGREE_BUDGET, ARRANGE_SERVICES, SUPPORT_TO_ARRANGE, SCHEDULE_REVIEW);
            case OWN_ARRANGEMENTS -> List.of(SUBMIT, AGREE_BUDGET, SCHEDULE_REVIEW);
        };
    }
}
