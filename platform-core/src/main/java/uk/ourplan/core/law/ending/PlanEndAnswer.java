package uk.ourplan.core.law.ending;

import java.util.List;

/**
 * Whether the plan may end, and what stands in the way.
 *
 * @param outstanding the names of the facts at the first stage that fails
 */
public record PlanEndAnswer(MayEnd mayEnd, List<String> outstanding) {

    public PlanEndAnswer {
        outstanding = List.copyOf(outstanding);
    }

    /** Whether it may. */
    public enum MayEnd {
        YES,
        NOT_YET,
        NO
    }
}
