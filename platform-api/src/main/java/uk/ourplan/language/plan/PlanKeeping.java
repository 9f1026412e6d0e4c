package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a version of a plan was made and is kept: apart from what it says, and writable where that is not any more.
 *
 * @param template the version of the council's template on which it was begun
 * @param guidance the version of the council's procedure that its writer saw, kept at the signature
 * @param conversation the day of the planning conversation
 * @param recorded the day on which the draft stood on record
 * @param unsure whether the writer is unsure which framework to use
 * @param closed the day on which planning was closed
 */
public record PlanKeeping(
        @Nullable String template,
        @Nullable String guidance,
        @Nullable LocalDate conversation,
        @Nullable LocalDate recorded,
        @Nullable Boolean unsure,
        List<InformalRecord> informalRecords,
        List<ChecklistAnswers> checklists,
        @Nullable LocalDate closed) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public PlanKeeping {
        informalRecords = informalRecords == null ? List.of() : List.copyOf(informalRecords);
        checklists = checklists == null ? List.of() : List.copyOf(checklists);
    }

    /** The same under this version of the council's procedure. */
    public PlanKeeping under(@Nullable String procedure) {
        return new PlanKeeping(
                template, procedure, conversation, recorded, unsure, informalRecords, checklists, closed);
    }

    /** Nothing is kept yet. */
    public static PlanKeeping none() {
        return new PlanKeeping(null, null, null, null, null, List.of(), List.of(), null);
    }

    /**
     * A note, a tool or a list made while planning.
     *
     * @param what which one it is, never what it says
     * @param askedFor whether the person asked to have it back
     * @param keptUntil for one that is filed, the last day on which it is kept; {@code null} for as long as the case record
     */
    public record InformalRecord(
            String id,
            InformalRecordKind kind,
            @Nullable String what,
            @Nullable LocalDate made,
            @Nullable InformalRecordUse use,
            @Nullable InformalRecordEnd end,
            @Nullable LocalDate ended,
            @Nullable Boolean askedFor,
            @Nullable LocalDate keptUntil) {}

    /** One reader's answers to the quality checklist, by the code of each question. */
    public record ChecklistAnswers(
            ChecklistReader reader, String byName, LocalDate dated, Map<String, Boolean> answers) {

        public ChecklistAnswers {
            answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }
}
