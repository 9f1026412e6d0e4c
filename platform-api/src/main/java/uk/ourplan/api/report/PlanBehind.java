package uk.ourplan.api.report;

import java.util.UUID;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;

/**
 * A plan behind a figure of the report.
 *
 * @param amount what it adds: the days that it waited or took, or one where plans are counted
 */
public record PlanBehind(
        UUID planId,
        UUID personId,
        String personName,
        PlanKind kind,
        int version,
        PlanState state,
        String authorName,
        long amount) {}
