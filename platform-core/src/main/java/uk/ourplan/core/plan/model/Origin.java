package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.UUID;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.PlanKind;

/** What never changes about a version of a plan: whose it is, from which assessment, who began it when. */
public record Origin(
        UUID id,
        UUID personId,
        UUID assessmentId,
        int version,
        PlanKind kind,
        WorkerId author,
        String authorName,
        LocalDate startedOn) {}
