package uk.ourplan.core.law.duty;

import java.util.List;

/** Whether a plan must be made, with every ground that holds, in the order of the rule. */
public record PlanDutyAnswer(Plan plan, List<PlanningGround> grounds) {

    public PlanDutyAnswer {
        grounds = List.copyOf(grounds);
    }

    /** Whether it must be made. */
    public enum Plan {
        MUST,
        NOT_REQUIRED
    }
}
