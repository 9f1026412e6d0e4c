package uk.ourplan.core.law.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.plan.GroundsForPlanning;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SourceEvent;

/**
 * What decides whether planning may start. How the support is paid for is no part of it: the way is the same for everybody
 * (TRIGGER-06).
 *
 * @param completed when the source event was completed, {@code null} while it is in progress
 * @param found the needs that it left on record
 * @param kind the kind that follows from whose needs they are
 * @param wanted another kind that was asked for
 * @param team the team that would own the plan
 * @param planningTeams the codes of the council's teams that plan
 * @param informed whether, and when, the person was told about planning
 */
public record StartFacts(
        LocalDate on,
        SourceEvent source,
        @Nullable LocalDate completed,
        List<Found> found,
        PlanKind kind,
        @Nullable PlanKind wanted,
        GroundsForPlanning said,
        Determination<PlanDutyAnswer> duty,
        @Nullable String team,
        List<String> planningTeams,
        Informed informed) {

    public StartFacts {
        found = List.copyOf(found);
        planningTeams = List.copyOf(planningTeams);
    }

    /**
     * What the person was told about planning before it starts.
     *
     * @param dated {@code null} where no day is on record
     * @param form in which form; {@code null} where that is not on record
     * @param tried whether somebody who takes no part was told, or it was tried with a reason why it could not be
     */
    public record Informed(
            @Nullable LocalDate dated, @Nullable String form, boolean tried) {}

    /**
     * A need on record.
     *
     * @param eligible {@code null} while the criteria have not been applied to it
     */
    public record Found(String named, @Nullable Boolean eligible) {}
}
