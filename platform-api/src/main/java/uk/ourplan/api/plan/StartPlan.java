package uk.ourplan.api.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.GroundsForPlanning;
import uk.ourplan.language.plan.PlanKind;

/**
 * Starts a plan from an assessment.
 *
 * @param kind the kind that is wanted; {@code null} for the one that follows from whose needs it serves
 * @param team the code of the team that owns the plan, as the council's policy lists it
 * @param grounds why a plan is made; {@code null} where only the assessment speaks
 */
public record StartPlan(
        UUID assessmentId,
        @Nullable PlanKind kind,
        @Nullable String team,
        @Nullable GroundsForPlanning grounds) {}
