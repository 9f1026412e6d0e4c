package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.tenant.policy.PlanTemplate;

/**
 * What never changes about a version of a plan: whose it is, from which assessment, who began it when and how.
 *
 * @param template the council's template of the day on which it was begun (FORMAT-01); {@code null} where it was not kept
 * @param start how it was started; {@code null} where it was taken over under way
 * @param revising the version that it started as a copy of; {@code null} for a first one
 */
public record Origin(
        UUID id,
        UUID personId,
        UUID assessmentId,
        int version,
        PlanKind kind,
        WorkerId author,
        String authorName,
        LocalDate startedOn,
        @Nullable PlanTemplate template,
        @Nullable PlanStart start,
        @Nullable Revising revising) {

    /** Taken over under way before the template was kept with the plan, or where neither matters. */
    public Origin(
            UUID id,
            UUID personId,
            UUID assessmentId,
            int version,
            PlanKind kind,
            WorkerId author,
            String authorName,
            LocalDate startedOn) {
        this(id, personId, assessmentId, version, kind, author, authorName, startedOn, null, null, null);
    }
}
