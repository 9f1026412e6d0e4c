package uk.ourplan.core.law.selffunder;

import java.util.List;
import uk.ourplan.language.money.Money;

/** What becomes of the plan, the steps that follow, and what the council pays towards the care: nothing. */
public record SelfFunderAnswer(Plan plan, List<Step> steps, Money councilContributionPence) {

    public SelfFunderAnswer {
        steps = List.copyOf(steps);
    }

    /** What becomes of the plan. */
    public enum Plan {
        MUST_KEEP,
        KEEP,
        MAY_END,
        NOT_AGREED
    }

    /** The steps of SELF-08 in their order, then those of a plan that is not kept. */
    public enum Step {
        SUBMIT,
        AGREE_BUDGET,
        ARRANGE_SERVICES,
        SUPPORT_TO_ARRANGE,
        SCHEDULE_REVIEW,
        GIVE_INFORMATION,
        PREVENTION_ADVICE,
        CONTINGENCY_ADVICE,
        WRITTEN_CONFIRMATION
    }
}
