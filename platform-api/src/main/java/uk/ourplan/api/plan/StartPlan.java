package uk.ourplan.api.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.GroundsForPlanning;
import uk.ourplan.language.plan.PeopleInvolved.InformationGiven;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SourceEvent;

/**
 * Starts a plan from an assessment.
 *
 * @param assessmentId the assessment that holds the needs; without one nothing starts (422)
 * @param source which completed event recorded them, where it was a review or another process; {@code null} for the assessment
 * @param kind the kind that is wanted; {@code null} for the one that follows from whose needs it serves
 * @param team the code of the team that owns the plan, as the council's policy lists it
 * @param grounds why a plan is made; {@code null} where only the assessment speaks
 * @param information what the person was told about planning before it starts (INVOLVE-05)
 */
public record StartPlan(
        UUID assessmentId,
        @Nullable SourceEvent source,
        @Nullable PlanKind kind,
        @Nullable String team,
        @Nullable GroundsForPlanning grounds,
        @Nullable InformationGiven information) {}
