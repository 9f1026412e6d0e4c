package uk.ourplan.api.plan;

import java.time.LocalDate;
import java.util.List;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Step;

/**
 * Whether a plan is ready to be signed off: what stands in the way, what to look at, and the whole checklist.
 *
 * @param mayPresent whether nothing blocks presenting the draft; likewise the others
 * @param agreement the agreement status and why
 * @param budget the figures of the personal budget and why
 * @param route who would authorise it and why; an open determination while the cost is not known
 * @param indicative how the indicative budget was worked out
 */
public record Readiness(
        LocalDate on,
        List<Finding> findings,
        List<ChecklistItem> checklist,
        boolean mayPresent,
        boolean maySubmit,
        boolean mayAuthorise,
        Determined agreement,
        Determined budget,
        Determined route,
        IndicativeWorked indicative) {

    /** The first findings that stop this step. */
    public List<Finding> stopping(Step step) {
        return findings.stream()
                .filter(f -> f.step() != null && f.step().compareTo(step) <= 0)
                .toList();
    }
}
