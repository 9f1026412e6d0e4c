package uk.ourplan.api.plan;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.SectionName;

/**
 * Why a plan was returned, tied to the section that it is about.
 *
 * @param formOnly whether it is only about the form that the plan is in, which is never reason enough by itself (FORMAT-02)
 */
public record ReturnReason(
        SectionName section, String says, @Nullable Boolean formOnly) {

    /** A reason that is about what the plan says. */
    public ReturnReason(SectionName section, String says) {
        this(section, says, null);
    }
}
