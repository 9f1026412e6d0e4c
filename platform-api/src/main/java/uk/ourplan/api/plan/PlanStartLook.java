package uk.ourplan.api.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.PlanKind;

/**
 * What would happen if a plan were started now.
 *
 * @param kind the kind of plan that would be started
 * @param kindSays what the council calls that kind
 * @param duty whether a plan is owed, and why
 * @param refused why it cannot be started, each with what would mend it; empty where it can
 * @param prompts what to think of first
 * @param teams the teams of the council that plan, and in which whoever asks may do it
 * @param team the one that whoever asks belongs to; {@code null} where that does not say which
 * @param existing a plan of that kind that is under way already
 */
public record PlanStartLook(
        PlanKind kind,
        String kindSays,
        Determined duty,
        List<Reason> refused,
        List<Reason> prompts,
        List<PlanningTeam> teams,
        @Nullable String team,
        @Nullable UUID existing) {

    public PlanStartLook {
        refused = List.copyOf(refused);
        prompts = List.copyOf(prompts);
        teams = List.copyOf(teams);
    }

    /** A team that plans. */
    public record PlanningTeam(String code, String name) {}
}
