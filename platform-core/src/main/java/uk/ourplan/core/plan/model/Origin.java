package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.tenant.policy.PlanTemplate;

/**
 * What never changes about a version of a plan: whose it is, from which assessment, who began it when.
 *
 * @param template the council's template of the day on which it was begun (FORMAT-01); {@code null} where it was not kept
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
        @Nullable PlanTemplate template) {

    /** Begun before the template was kept with the plan, or where it does not matter. */
    public Origin(
            UUID id,
            UUID personId,
            UUID assessmentId,
            int version,
            PlanKind kind,
            WorkerId author,
            String authorName,
            LocalDate startedOn) {
        this(id, personId, assessmentId, version, kind, author, authorName, startedOn, null);
    }
}
