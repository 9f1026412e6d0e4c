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
 * @param contingencies the numbers of the risks whose contingency plan was agreed in the draft that was last presented
 */
public record PlanKeeping(
        @Nullable String template,
        @Nullable String guidance,
        @Nullable LocalDate conversation,
        @Nullable LocalDate recorded,
        @Nullable Boolean unsure,
        List<InformalRecord> informalRecords,
        List<ChecklistAnswers> checklists,
        @Nullable LocalDate closed,
        List<String> contingencies) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public PlanKeeping {
        informalRecords = informalRecords == null ? List.of() : List.copyOf(informalRecords);
        checklists = checklists == null ? List.of() : List.copyOf(checklists);
        contingencies = contingencies == null ? List.of() : List.copyOf(contingencies);
    }

    /** The same under this version of the council's procedure. */
    public PlanKeeping under(@Nullable String procedure) {
        return new PlanKeeping(
                template,
                procedure,
                conversation,
                recorded,
                unsure,
                informalRecords,
                checklists,
                closed,
                contingencies);
    }

    /** The same on this version of the council's template. */
    public PlanKeeping on(String version) {
        return new PlanKeeping(
                version, guidance, conversation, recorded, unsure, informalRecords, checklists, closed, contingencies);
    }

    /** The same with these days of the talk and of the draft. */
    public PlanKeeping talked(
            @Nullable LocalDate conversation, @Nullable LocalDate recorded, @Nullable Boolean unsure) {
        return new PlanKeeping(
                template, guidance, conversation, recorded, unsure, informalRecords, checklists, closed, contingencies);
    }

    /** The same with these informal records. */
    public PlanKeeping holding(List<InformalRecord> records) {
        return new PlanKeeping(
                template, guidance, conversation, recorded, unsure, records, checklists, closed, contingencies);
    }

    /** The same with these answers to the quality checklist. */
    public PlanKeeping answered(List<ChecklistAnswers> answers) {
        return new PlanKeeping(
                template, guidance, conversation, recorded, unsure, informalRecords, answers, closed, contingencies);
    }

    /** The same, closed on this day. */
    public PlanKeeping closedOn(LocalDate day) {
        return new PlanKeeping(
                template, guidance, conversation, recorded, unsure, informalRecords, checklists, day, contingencies);
    }

    /** The same once a draft was presented in which the contingency plans of these risks were agreed. */
    public PlanKeeping presented(List<String> agreed) {
        return new PlanKeeping(
                template, guidance, conversation, recorded, unsure, informalRecords, checklists, closed, agreed);
    }

    /** Nothing is kept yet. */
    public static PlanKeeping none() {
        return new PlanKeeping(null, null, null, null, null, List.of(), List.of(), null, List.of());
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
