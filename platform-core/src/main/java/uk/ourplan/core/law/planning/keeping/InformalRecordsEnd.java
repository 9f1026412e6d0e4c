package uk.ourplan.core.law.planning.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.InformalRecordEnd;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.PlanKeeping.InformalRecord;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * Every informal record ends: filed for as long as the council keeps such, destroyed, or given back to the person who asked
 * for it; planning is closed only then (RECORD-04).
 */
public final class InformalRecordsEnd {

    private InformalRecordsEnd() {}

    /** What is wrong with ending one like this, by the field that it is about; empty where it can be. */
    public static Map<String, String> faults(
            InformalRecordEnd end, @Nullable LocalDate dated, @Nullable Boolean askedFor, LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (dated == null || dated.isAfter(today)) {
            faults.put("dated", "Give the day on which it was done: today or earlier.");
        }
        if (end == InformalRecordEnd.RETURNED && !Boolean.TRUE.equals(askedFor)) {
            faults.put(
                    "asked_for",
                    "It is given back only where the person asked for it. Record that, or file or destroy it.");
        }
        return faults;
    }

    /** The last day on which a filed record is kept; {@code null} where it is kept as long as the case record. */
    public static @Nullable LocalDate keptUntil(InformalRecordEnd end, LocalDate dated, CouncilPolicy policy) {
        return end == InformalRecordEnd.FILED
                ? policy.read(Settings.INFORMAL_RETENTION_MONTHS)
                        .value()
                        .map(dated::plusMonths)
                        .orElse(null)
                : null;
    }

    /** Why planning cannot be closed; empty where it can. */
    public static Optional<String> whyNotClosed(PlanKeeping keeping) {
        List<String> open = new ArrayList<>(keeping.informalRecords().stream()
                .filter(record -> record.end() == null)
                .map(InformalRecord::id)
                .collect(Collectors.toList()));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("Planning cannot be closed while an informal record has no end: "
                        + String.join(", ", open) + ". File it, destroy it, or give it back.");
    }
}
