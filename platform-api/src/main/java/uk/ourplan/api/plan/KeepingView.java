package uk.ourplan.api.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.SectionName;

/**
 * How a plan was made and is kept, as it stands today.
 *
 * @param personName whose plan it is
 * @param currentTemplate the version of the council's template in force
 * @param daysToRecord the days from the planning conversation to the draft on record, or to today; {@code null} without a
 *     conversation
 * @param daysAllowed what the council allows; {@code null} where it set no number
 * @param checklist the questions in the council's words
 * @param jargon words on the council's list that stand in the plan
 * @param version the version of the plan
 * @param signedOriginal whether the scan of what was signed on paper is filed on it
 * @param may what whoever asks may do now: write (the talk, the template), keep (informal records), file (the signed original), close, and answer the
 *     checklist as writer or manager
 */
public record KeepingView(
        String personName,
        PlanKeeping keeping,
        String currentTemplate,
        @Nullable Integer daysToRecord,
        @Nullable Integer daysAllowed,
        List<ChecklistQuestion> checklist,
        List<Jargon> jargon,
        int version,
        boolean signedOriginal,
        Set<String> may) {

    /**
     * One question of the quality checklist.
     *
     * @param worked the answer that follows from the plan itself: present, missing or not_applicable; {@code null} where a
     *     reader has to judge
     */
    public record ChecklistQuestion(
            String code,
            String text,
            String group,
            @Nullable String worked) {}

    /** A word on the council's list and where it stands. */
    public record Jargon(String term, SectionName section) {}
}
