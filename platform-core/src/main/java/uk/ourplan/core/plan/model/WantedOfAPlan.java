package uk.ourplan.core.plan.model;

import java.util.Set;
import uk.ourplan.language.plan.SectionName;

/**
 * How much of a plan is wanted: what is not is neither fetched nor read.
 *
 * @param person whether the person's record is
 * @param assessment whether the assessment and the needs that it found are
 */
public record WantedOfAPlan(Set<SectionName> sections, boolean person, boolean assessment) {

    public WantedOfAPlan {
        sections = Set.copyOf(sections);
    }

    /** All that there is. */
    public static WantedOfAPlan everything() {
        return new WantedOfAPlan(Set.of(SectionName.values()), true, true);
    }
}
