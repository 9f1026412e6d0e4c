package uk.ourplan.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;

/**
 * Where a plan stands. {@code routedTo} is the ladder role that was asked to decide; days are {@code null} until they
 * happen. {@code signedOffOnBehalfOf} is the colleague for whom whoever signed stood in.
 */
public record PlanHead(
        UUID id,
        UUID personId,
        UUID assessmentId,
        int version,
        PlanKind kind,
        PlanState state,
        UUID authorId,
        String authorName,
        LocalDate startedOn,
        @Nullable LocalDate presentedOn,
        @Nullable Instant submittedAt,
        @Nullable String submittedByName,
        @Nullable String routedTo,
        @Nullable Instant signedOffAt,
        @Nullable String signedOffByName,
        @Nullable String signedOffAs,
        @Nullable String signedOffOnBehalfOf,
        @Nullable LocalDate reviewEarliest,
        @Nullable LocalDate reviewDue,
        Instant changedAt,
        PlanLineage lineage) {}
