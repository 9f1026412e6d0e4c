package uk.ourplan.api.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;

/**
 * A plan in a list. Amounts in pence: cost to the council a year of 52 weeks and once; {@code null} before there are
 * lines.
 */
public record PlanSummary(
        UUID id,
        UUID personId,
        String personName,
        int version,
        PlanKind kind,
        PlanState state,
        String authorName,
        Instant changedAt,
        @Nullable Long costAnnualPence,
        @Nullable Long costOneOffPence,
        @Nullable LocalDate reviewDue) {}
