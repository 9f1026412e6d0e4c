package uk.ourplan.core.plan.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.Kept;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

/**
 * Of a plan that is not signed, the parts that somebody wanted; each of the others is {@code null} or among the unread.
 *
 * @see "docs/decisions/0150-a-plan-is-asked-in-parts.md"
 */
public record PlanInParts(
        PlanKind kind,
        Course course,
        boolean changedSincePresented,
        @Nullable PlanStart start,
        Map<SectionName, Section> sections,
        Set<SectionName> unread,
        @Nullable Person whose,
        @Nullable Circumstances circumstances,
        @Nullable List<Capacity> capacity,
        @Nullable Assessment assessment,
        @Nullable List<Need> found,
        @Nullable AgreementRecord agreement,
        @Nullable Beside beside,
        @Nullable Kept kept) {

    /** As the check sees it, with what was reckoned of it or without; it throws {@link uk.ourplan.language.plan.NotReadYet} where it is asked for another part. */
    @SuppressWarnings("NullAway") // the desk knows which parts were left out
    PlanOnDesk desk(Reckoned.@Nullable OnTheDesk reckoned) {
        return new PlanOnDesk(
                kind,
                whose == null ? null : PlanOnDesk.Whose.of(whose),
                circumstances,
                capacity,
                assessment,
                found,
                new PlanContent(sections, unread),
                agreement,
                reckoned == null ? null : reckoned.agreement(),
                reckoned == null ? null : reckoned.figures(),
                reckoned == null ? null : reckoned.personalBudget(),
                reckoned == null ? null : reckoned.panelOpen(),
                changedSincePresented,
                false,
                course,
                beside,
                start,
                kept);
    }
}
