package uk.ourplan.api.plan;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.SectionName;

/**
 * One item of the sign-off checklist (AUTH-01) or of the statutory contents (CONTENT-01), whether met or not.
 *
 * @param state present, missing or not_applicable
 */
public record ChecklistItem(
        String rule,
        String key,
        String text,
        String state,
        Step step,
        @Nullable Provision provision,
        @Nullable SectionName section,
        @Nullable String field) {}
