package uk.ourplan.api.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.PersonAround;

/**
 * Everything that the record of one person opens with. Reading it is written into the audit.
 *
 * @param transition which plan follows for somebody between 16 and 25; {@code null} for everybody else
 */
public record PersonRecord(
        UUID id,
        Person person,
        List<PersonAround> people,
        List<Capacity> capacity,
        Circumstances circumstances,
        List<AssessmentSummary> assessments,
        List<PlanSummary> plans,
        List<TimelineEntry> timeline,
        @Nullable TransitionPlan transition) {}
